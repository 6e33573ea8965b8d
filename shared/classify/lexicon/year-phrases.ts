/** What stands around a year that names when something was, by language; `{year}` is the year. */
export const YEAR_PHRASES = {
  en: `
    in {year}
  `,
  es: `
    de {year}
    en {year}
  `,
  pl: `
    w {year}
  `,
  ru: `
    в {year}
  `,
  zh: `
    {year}年
  `,
  ja: `
    {year}年
  `,
  ko: `
    {year}년
  `,
} as const;
