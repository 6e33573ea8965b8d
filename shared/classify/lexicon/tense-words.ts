/** How a title tells when, in languages whose contacts the lexicon does not have. */
export type TenseWords = {
  /** Words of what is to come. */
  readonly future?: string;
  /** Endings of such words. */
  readonly futureEndings?: string;
  /** Endings of the last word of what has been. Without them whatever has no word of what is to come has been. */
  readonly pastEndings?: string;
};

export const TENSE_WORDS = {
  mn: {
    // "Айлчлахаар боллоо" is a visit to come, though it ends in the past.
    futureEndings: `
      хаар
      хоор
      хээр
      хөөр
    `,
    pastEndings: `
      в
      жээ
      ла
      лаа
      ло
      лоо
      лэ
      лээ
      лө
      лөө
      сан
      сон
      сэн
      сөн
      чээ
    `,
  },
  vi: {
    future: `
      chuẩn bị
      dự kiến
      sắp
      sẽ
      ấn định
    `,
  },
} as const satisfies Readonly<Record<string, TenseWords>>;
