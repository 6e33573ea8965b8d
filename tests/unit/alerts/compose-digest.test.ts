import { describe, expect, it } from 'vitest';
import {
  composeDigest,
  composeTogether,
  type Digested,
  type DigestMail,
  type DigestSpan,
} from '../../../shared/alerts/compose-digest.ts';
import { CATEGORIES, STATUSES } from '../../../shared/classify/classification.ts';
import type { Engagement } from '../../../shared/engagements/engagement.ts';
import { FEED_STATES } from '../../../shared/feeds/feed.ts';
import { makeEngagement, NOW } from '../../support/factories.ts';

const DAY: DigestSpan = {
  every: 'day',
  since: '2024-03-12T06:00:00.000Z',
  until: '2024-03-13T05:59:59.999Z',
  coverage: { feeds: 28, troubled: 0, named: [] },
  stories: 1_204,
  unread: 0,
  part: 1,
  parts: 1,
  wishes: 'every engagement with Mongolia (MNG)',
};
const WEEK: DigestSpan = {
  ...DAY,
  every: 'week',
  since: '2024-03-11T06:00:00.000Z',
  until: '2024-03-18T05:59:59.999Z',
};

const VISIT = makeEngagement();

/** An engagement as a digest tells it, with what is new about it. */
function told(exception: Partial<Engagement> = {}, ...changes: readonly string[]): Digested {
  return { engagement: { ...VISIT, ...exception }, changes };
}

const MINSK = {
  engagementId: '2024-03-12-BLR-2',
  counterparts: ['BLR'],
  headline: 'Choe Son Hui to visit Minsk',
  status: 'planned',
  probability: 0.999,
} as const satisfies Partial<Engagement>;

const outletsOf = (...outlets: readonly string[]) =>
  outlets.map((outlet, at) => ({
    storyId: `s${at}`,
    outlet,
    title: 'Talks',
    publishedAt: '2024-03-12T06:00:00.000Z',
  }));

describe('composeDigest', () => {
  it('tells what was found, what is new about it, who says so, how sure it is, what was read, and how to stop', () => {
    const digested = [
      told({}, 'held', 'also with Russia'),
      told({ ...MINSK, reports: outletsOf('Minsk Observer', 'BelTA', 'BelTA') }),
    ];
    expect(composeDigest(digested, DAY)).toEqual({
      subject: '[Envoy Watch] Day to 13 March 2024: 2 engagements: Belarus, Mongolia',
      body: `In the day to 13 March 2024, 06:00 UTC, Envoy Watch found 2 engagements that you asked for.

Belarus
- Choe Son Hui to visit Minsk
  planned or announced, 2 outlets, first reported on 12 March 2024, 99 % sure

Mongolia
- North Korean vice foreign minister Pak Myong Ho meets Mongolian foreign minister in Ulaanbaatar
  new: held; also with Russia
  took place or is under way, Steppe Wire, first reported on 12 March 2024, 90 % sure
  https://steppe.test/1

1,204 stories were read from 28 feeds. None of them is in trouble.

You get this because you asked Envoy Watch for a digest of every engagement with Mongolia (MNG).
To stop it, or to change what is in it, ask the operator.
The link below stops it too, unless it answers that it could not.`,
    });
  });

  it('names a week by the day on which it ends', () => {
    const { subject, body } = composeDigest([told()], WEEK);
    expect(subject).toBe('[Envoy Watch] Week to 18 March 2024: 1 engagement: Mongolia');
    expect(body).toMatch(
      /^In the week to 18 March 2024, 06:00 UTC, Envoy Watch found 1 engagement that you asked for\.\n/,
    );
  });

  it('says which of several mails it is', () => {
    const { subject, body } = composeDigest([told()], { ...DAY, part: 2, parts: 3 });
    expect(subject).toBe('[Envoy Watch] Day to 13 March 2024 (2 of 3): 1 engagement: Mongolia');
    expect(body).toMatch(
      /^In the day to 13 March 2024, 06:00 UTC, Envoy Watch found 1 engagement that you asked for \(2 of 3\)\.\n/,
    );
  });

  it('says that something has been put off, which is neither planned nor called off', () => {
    expect(composeDigest([told({ status: 'planned', stage: 'postponed' })], DAY).body).toContain(
      '\n  put off, Steppe Wire,',
    );
  });
});

describe('a quiet day', () => {
  it('is told, in one line and with what was read', () => {
    expect(composeDigest([], DAY)).toEqual({
      subject: '[Envoy Watch] Day to 13 March 2024: nothing found, all is well',
      body: `In the day to 13 March 2024, 06:00 UTC, Envoy Watch found nothing that you asked for. All is well.

1,204 stories were read from 28 feeds. None of them is in trouble.

You get this because you asked Envoy Watch for a digest of every engagement with Mongolia (MNG).
To stop it, or to change what is in it, ask the operator.
The link below stops it too, unless it answers that it could not.`,
    });
  });

  const dead = { outlet: 'Taiga Post', state: 'unreachable', since: '2024-03-10T04:00:00.000Z' } as const;
  const unwell: Record<string, readonly [Partial<DigestSpan>, coverage: string]> = {
    'a feed is in trouble': [
      { coverage: { feeds: 2, troubled: 1, named: [dead] } },
      '1,204 stories were read from 2 feeds. 1 of them is in trouble, so that something may have been missed:\n- Taiga Post: does not answer, since 10 March 2024\n\n',
    ],
    'the only feed is in trouble': [
      { coverage: { feeds: 1, troubled: 1, named: [dead] } },
      '1,204 stories were read from 1 feed. It is in trouble, so that something may have been missed:\n- Taiga Post: does not answer, since 10 March 2024\n\n',
    ],
    'more feeds are in trouble than are named': [
      { coverage: { feeds: 30, troubled: 22, named: [dead] } },
      '22 of them are in trouble, so that something may have been missed:\n- Taiga Post: does not answer, since 10 March 2024\n- and 21 more\n\n',
    ],
    'no feed is watched': [
      { coverage: { feeds: 0, troubled: 0, named: [] }, stories: 0 },
      'No story was read: no feed is watched, so nothing can be found. Tell whoever runs this Envoy Watch.\n\n',
    ],
    'no feed is watched any more': [
      { coverage: { feeds: 0, troubled: 0, named: [] }, stories: 1 },
      '1 story was read: no feed is watched, so nothing can be found.',
    ],
    'no story was read': [
      { coverage: { feeds: 1, troubled: 0, named: [] }, stories: 0 },
      'No story was read from 1 feed. It is not in trouble.\n\n',
    ],
    'an engagement of that time cannot be read': [
      { unread: 1 },
      'None of them is in trouble.\n1 engagement of that time cannot be read, and is missing here.\n\n',
    ],
    'several cannot': [
      { unread: 2 },
      '\n2 engagements of that time cannot be read, and are missing here.\n\n',
    ],
  };
  for (const [what, [exception, coverage]] of Object.entries(unwell)) {
    it(`is not told as one on which all is well where ${what}`, () => {
      const { subject, body } = composeDigest([], { ...DAY, ...exception });
      expect(subject).toBe('[Envoy Watch] Day to 13 March 2024: nothing found, but not all is well');
      expect(body).toContain(
        'In the day to 13 March 2024, 06:00 UTC, Envoy Watch found nothing that you asked for, but not all is well.\n\n',
      );
      expect(body).toContain(coverage);
    });
  }

  it('has words of its own for each way in which a feed may be in trouble', () => {
    const named = FEED_STATES.map((state) => ({ ...dead, state }));
    const { body } = composeDigest([], { ...DAY, coverage: { feeds: 40, troubled: 12, named } });
    const words = body.match(/(?<=^- Taiga Post: ).*(?=, since 10 March 2024$)/gm) ?? [];
    expect(new Set(words).size).toBe(FEED_STATES.length);
    expect(words.join()).not.toMatch(/zombie|skewed|html|malformed/);
  });
});

describe('composeTogether', () => {
  it('says where the operator is reached, where that is known, as a digest does', () => {
    const contact = 'https://example.org/envoy-watch';
    for (const { body } of [
      composeTogether([VISIT], contact),
      composeDigest([told({})], { ...DAY, contact }),
    ]) {
      expect(body).toContain(`, ask the operator (${contact}).\n`);
    }
  });

  it('tells several in one mail, and of an update what is new', () => {
    const alert = { state: 'claimed', number: 2, change: 'called off', leaseUntil: '', dueAt: '' } as const;
    const several = [makeEngagement({ alert }), makeEngagement({ ...MINSK, reports: outletsOf('BelTA') })];
    expect(composeTogether(several)).toEqual({
      subject: '[Envoy Watch] 2 engagements: Belarus, Mongolia',
      body: `2 engagements in one mail: there were more at once than are mailed one by one, or nobody could be mailed when they were found.

Belarus
- Choe Son Hui to visit Minsk
  planned or announced, BelTA, first reported on 12 March 2024, 99 % sure

Mongolia
- North Korean vice foreign minister Pak Myong Ho meets Mongolian foreign minister in Ulaanbaatar
  new: called off
  took place or is under way, Steppe Wire, first reported on 12 March 2024, 90 % sure
  https://steppe.test/1

You get this because you asked Envoy Watch for what may be among these.
To stop it, or to change which engagements you are told of, ask the operator.
The link below stops it too, unless it answers that it could not.`,
    });
  });
});

describe('what a mail tells of several engagements', () => {
  const at = (minute: number, counterpart: string, id = `e-${minute}-${counterpart}`) =>
    told({
      engagementId: id,
      counterparts: [counterpart],
      headline: `Pak meets them at minute ${minute}`,
      reports: [],
      firstSeenAt: new Date(NOW.getTime() + minute * 60_000).toISOString(),
    });
  const some = [at(3, 'RUS'), at(1, 'XXX'), at(2, 'RUS'), at(9, 'CIV'), at(4, 'MMR'), at(2, 'RUS', 'e-0')];
  const headingsIn = ({ body }: DigestMail) => body.match(/^[A-Z][^.\n]*$/gm);

  it('stands under its main country, by name, and there in the order in which it came', () => {
    const mail = composeDigest(some, DAY);
    expect(headingsIn(mail)).toEqual(['Côte d’Ivoire', 'Myanmar', 'Russia', 'Others']);
    expect(mail.body.match(/(?<=at minute )\d/g)).toEqual(['9', '4', '2', '2', '3', '1']);
    expect(mail.subject).toBe(
      "[Envoy Watch] Day to 13 March 2024: 6 engagements: Cote d'Ivoire, Myanmar, Russia, Others",
    );
  });

  it('is the same, byte for byte, in whatever order it is given', () => {
    const mails = [some, some.toReversed(), some.toSorted(() => 1)].map((one) => composeDigest(one, DAY));
    expect(new Set(mails.map((mail) => JSON.stringify(mail))).size).toBe(1);
  });

  it('names five countries in the subject, and says how many more there are', () => {
    const codes = ['MNG', 'RUS', 'CHN', 'VNM', 'LAO', 'CUB', 'IRN'];
    const { subject } = composeDigest(
      codes.map((code, n) => at(n, code)),
      DAY,
    );
    expect(subject).toBe(
      '[Envoy Watch] Day to 13 March 2024: 7 engagements: China, Cuba, Iran, Laos, Mongolia, 2 more',
    );
  });
});

describe('a mail of several engagements, however hostile they are,', () => {
  /** What SNS takes: 256 KB, with the attributes that it selects by, which take 42 KB at most. */
  const MOST_BYTES = 262_144 - 42_000;
  const filled = (words: string, length: number) =>
    words.repeat(Math.ceil(length / words.length)).slice(0, length);
  const ENGLISH = 'North Korean vice foreign minister meets them ';
  const hostile: readonly (readonly [what: string, text: string, count: number])[] = [
    ['400 titles as long as feeds may have them', filled(ENGLISH, 500), 400],
    ['400 of them in Korean', filled('북한 박명호 외무성 부상 몽골 울란바타르 방문 ', 500), 400],
    ['400 of them with marks of three bytes each', `Pak meets ${filled('— ‘’“” ', 489)}.`, 400],
    ['400 of them with signs of two halves each', `Pak meets ${filled('🇰🇵 ', 489)}.`, 400],
    ['titles of 300 kB', filled(ENGLISH, 300_000), 3],
    ['lines of their own', 'Pak meets them\r\n\r\nRussia\n- Kim meets Putin\u2028\u2029\u0085- and all', 3],
    ['control and bidi characters', 'Pak \u202emeets\u202c \u0007\u001b[31mred\u001b[0m\u0000 \u2066all', 3],
    ['half a letter', 'Pak meets them \ud800 and all', 3],
    ['no letters at all', '\u200b', 3],
  ];
  for (const [what, text, count] of hostile) {
    it(`is taken by SNS with ${what}, and tells each on lines of its own making`, () => {
      const many = Array.from({ length: count }, (_, n) => ({
        engagement: { ...VISIT, engagementId: `e-${n}`, headline: text, reports: outletsOf(text) },
        changes: [text, text],
      }));
      const together = composeTogether(many.map(({ engagement }) => engagement));
      for (const { subject, body } of [composeDigest(many, DAY), together]) {
        expect(subject).toMatch(/^\[Envoy Watch\] [\x20-\x7e]{1,85}$/);
        expect(Buffer.byteLength(body)).toBeLessThanOrEqual(MOST_BYTES);
        expect(body.match(/^- /gm)).toHaveLength(count);
        expect(body).not.toMatch(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(body.isWellFormed()).toBe(true);
        expect(body).not.toContain(', ,');
        const others = body.split('\n').filter((line) => !/^(?:- .| {2}.|$)/.test(line));
        expect(others.length).toBeLessThanOrEqual(6);
      }
    });
  }

  it('has a link where there is room, and none that is longer than a line or two', () => {
    const links = [`https://steppe.test/${'x'.repeat(400)}`, 'https://steppe.test/2'];
    const reports = outletsOf('Steppe Wire', 'Tuul Daily').map((report, n) => ({
      ...report,
      link: links[n],
    }));
    expect(composeDigest([told({ reports })], DAY).body.match(/https:.*/g)).toEqual([
      'https://steppe.test/2',
    ]);
  });

  it('has the link of the report that decided, where that is short', () => {
    const reports = outletsOf('Steppe Wire', 'Tuul Daily').map((report, n) => ({
      ...report,
      link: `https://a.test/${n}`,
    }));
    const linkOf = (evidenceStoryId: string) =>
      composeDigest([told({ reports, evidenceStoryId })], DAY).body.match(/https:.*/g);
    expect([linkOf('s1'), linkOf('gone')]).toEqual([['https://a.test/1'], ['https://a.test/0']]);
  });

  it('has an ASCII subject of at most 99 characters for every category and status', () => {
    for (const category of CATEGORIES) {
      for (const status of STATUSES) {
        for (const code of ['XXX', 'CIV', 'EU', 'UN', 'KNA']) {
          const { subject } = composeDigest([told({ category, status, counterparts: [code] })], WEEK);
          expect(subject).toMatch(/^\[Envoy Watch\] [\x20-\x7e]{1,85}$/);
        }
      }
    }
  });
});
