import { describe, expect, it } from 'vitest';
import { composeAlert } from '../../../shared/alerts/compose-alert.ts';
import { CATEGORIES, STATUSES } from '../../../shared/classify/classification.ts';
import { type Engagement, joinStory } from '../../../shared/engagements/engagement.ts';
import { withdrawReport } from '../../../shared/engagements/withdraw-report.ts';
import { makeEngagement, makeEntry, makeOther, makeVisit, NOW } from '../../support/factories.ts';

const SECOND_REPORT = {
  storyId: 'tuul-1',
  outlet: 'Tuul Daily',
  title: 'Battsetseg receives Pak Myong Ho',
  link: undefined,
  publishedAt: '2024-03-12T07:30:00.000Z',
};

const SUBJECT =
  '[Envoy Watch] North Korean vice foreign minister Pak Myong Ho meets Mongolian foreign minister...';
const ATTRIBUTES = {
  counterparts: ['MNG'],
  category: 'CONSULT',
  status: 'done',
  direction: 'outbound',
  languages: ['en'],
  people: [...['pak myong ho', 'batmunkh battsetseg'], ...['pak', 'myong', 'ho', 'batmunkh', 'battsetseg']],
  confidence: 0.9,
};
const SHORT = {
  headline: 'Pak calls off his visit',
  evidence: [{ role: 'counterpart', text: 'his', start: 14, end: 17 }],
} as const;

const COUNTERPART = { evidence: SHORT.evidence };

const subjectOf = (exception: Parameters<typeof makeEngagement>[0]) =>
  composeAlert(makeEngagement(exception)).subject;

describe('composeAlert', () => {
  it('says who met whom, what, when, where, how sure, by which words, who reports it, and how to stop', () => {
    const joined = joinStory(makeEngagement(), makeVisit({}, SECOND_REPORT), NOW);
    expect(composeAlert(joined, makeEntry())).toEqual({
      subject: SUBJECT,
      attributes: ATTRIBUTES,
      thread: '2024-03-12-MNG-1',
      body: `North Korean vice foreign minister Pak Myong Ho meets Mongolian foreign minister in Ulaanbaatar.

Who        North Korea: Pak Myong Ho, vice foreign minister
With whom  Mongolia: foreign minister
What       talks or a visit
Status     took place or is under way
Direction  North Korea travels or sends
When       first reported on 12 March 2024
Where      Ulaanbaatar
How sure   90 %

The words that decided
  "…vice foreign minister Pak Myong Ho [meets] Mongolian foreign minister in…"
  what         meets

Reported by 2 outlets, independent of each other
- Steppe Wire, 12 March 2024, 06:00 UTC
  "North Korean vice foreign minister Pak Myong Ho meets Mongolian foreign minister in Ulaanbaatar"
  https://steppe.test/1
- Tuul Daily, 12 March 2024, 07:30 UTC
  "Battsetseg receives Pak Myong Ho"

You get this because you asked Envoy Watch for it.
To stop it, or to change which engagements you are told of, ask the operator.
The link below stops it too, unless it answers that it could not.

For whoever runs this Envoy Watch: engagement ID 2024-03-12-MNG-1,
mail 1, classifier test-1`,
    });
  });

  it('says where the operator is reached, where that is known', () => {
    const { body } = composeAlert(makeEngagement(), makeEntry(), [], 'ops@example.org');
    expect(body).toContain('you are told of, ask the operator (ops@example.org).\n');
  });

  it('says who decided where that was not the local reader alone, and nothing of it where it was', () => {
    const decidedBy = ['second reader (amazon.nova-pro-v1:0)', 'local reader: no engagement,\n0.35'];
    const { body } = composeAlert(makeEngagement(), makeEntry(), decidedBy);
    const alone = composeAlert(makeEngagement(), makeEntry()).body;
    const said = `Decided by ${decidedBy[0]}\n           local reader: no engagement, 0.35\n`;
    expect(body).toContain(`How sure   90 %\n${said}\nThe words`);
    expect(body.replace(said, '')).toBe(alone);
  });

  it('is the same, byte for byte, for an engagement that comes back from a table in another order of fields', () => {
    const reverse = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reverse);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([name, field]) => [name, reverse(field)]),
      );
    };
    const engagement = joinStory(makeEngagement(), makeVisit({}, SECOND_REPORT), NOW);
    const stored = reverse(engagement) as typeof engagement;
    expect(Object.keys(stored)[0]).not.toBe(Object.keys(engagement)[0]);
    expect(JSON.stringify(composeAlert(stored, makeEntry()))).toBe(
      JSON.stringify({
        subject: SUBJECT,
        body: composeAlert(engagement, makeEntry()).body,
        attributes: ATTRIBUTES,
        thread: '2024-03-12-MNG-1',
      }),
    );
  });

  it('quotes the first five sentences of many that decided, and none that speaks against it', () => {
    const lines = Array.from({ length: 8 }, (_, at) => `Envoy ${at} meets the minister.`);
    const story = { title: 'Talks', summary: lines.join('\n') };
    const text = `${story.title}\n${story.summary}`;
    const evidence = lines.map((line, at) => {
      const start = text.indexOf(line) + 'Envoy 0 '.length;
      const role = at === 0 ? ('against' as const) : ('contact' as const);
      return { role, text: at === 0 ? 'nobody meets' : 'meets', start, end: start + 'meets'.length };
    });
    const { body } = composeAlert(makeEngagement({ evidence }), story);
    expect(body.match(/^ {2}"Envoy.*$/gm)).toEqual(
      [1, 2, 3, 4, 5].map((at) => `  "Envoy ${at} [meets] the minister."`),
    );
    expect(body).not.toContain('nobody meets');
  });

  it('says what of the story was not read, apart from the words that decided', () => {
    const story = { title: 'Pak meets Battsetseg', summary: 'Related: Kim meets Putin' };
    const evidence = [
      { role: 'contact', text: 'meets', start: 4, end: 9 },
      { role: 'left out', text: story.summary, start: 21, end: 45 },
    ] as const;
    const { body } = composeAlert(makeEngagement({ evidence }), story);
    expect(body).toContain(`The words that decided
  "Pak [meets] Battsetseg"
  what         meets
  left out: "Related: Kim meets Putin", which is not the story
`);
  });

  it('begins an update with what is new', () => {
    const sentAt = '2024-03-12T08:00:00.000Z';
    const alert = { state: 'sent', number: 2, change: 'called off', sentAt } as const;
    const { subject, body } = composeAlert(makeEngagement({ alert, ...SHORT }), makeEntry());
    expect(subject).toBe('[Envoy Watch] Update: called off: Mongolia: Pak calls off his visit');
    expect(body).toMatch(/^What is new: called off\.\n\nPak calls off his visit\.\n/);
    expect(body).toContain('\nmail 2, ');
  });

  it('quotes a headline that is not English with its language, behind what happened', () => {
    const { subject, body } = composeAlert(
      makeEngagement({ headline: '北 박명호, 몽골 외무상 면담', reports: [] }),
    );
    const said =
      "North Korea's vice foreign minister Pak Myong Ho and Mongolia's foreign minister meet in Ulaanbaatar";
    expect(subject).toBe(
      "[Envoy Watch] Mongolia: North Korea's vice foreign minister Pak Myong Ho and Mongolia's foreign...",
    );
    expect(body).toMatch(
      new RegExp(`^${said}\\.\n\nThe headline, in Korean: "北 박명호, 몽골 외무상 면담"\n\nWho `),
    );
  });

  it('tells nobody to run what anybody could have put under that name, and shows no code', () => {
    for (const category of CATEGORIES) {
      const { subject, body } = composeAlert(makeEngagement({ category }), makeEntry());
      expect(`${subject}\n${body}`).not.toMatch(
        /npx|envoy-watch|\((?:[A-Z]{3,}|done|outbound)\)|\bcontact {2}/,
      );
    }
  });

  it('says on which day it took place, where a report says so', () => {
    const { body } = composeAlert(makeEngagement({ date: '2024-03-11' }));
    expect(body).toContain('When       11 March 2024, first reported on 12 March 2024');
  });

  it('names the latest 20 of many reports and how many there are', () => {
    const reports = Array.from({ length: 30 }, (_, at) => ({
      storyId: `s${at}`,
      outlet: `Outlet ${at}`,
      title: 'Talks',
      publishedAt: '2024-03-12T06:00:00.000Z',
    }));
    const { body } = composeAlert(makeEngagement({ reports, reportCount: 130 }));
    expect(body).toContain(
      'Reported by 30 outlets, independent of each other (the latest 20 of 130)\n- Outlet 10,',
    );
    expect(body).toContain('- Outlet 29,');
  });

  it('gives the deciding words without their sentence when the story is gone', () => {
    expect(composeAlert(makeEngagement()).body).toContain('The words that decided\n  what         meets\n');
  });

  it('tells a probability rounded down, so that nothing is certain that is not', () => {
    const { body, attributes } = composeAlert(makeEngagement({ probability: 0.9999 }));
    expect(body).toContain('How sure   99 %\n');
    expect(attributes.confidence).toBe(0.99);
  });
});

describe('composeAlert, of an engagement that turned out to be none', () => {
  const later = new Date('2024-03-13T09:00:00.000Z');
  const sent = { state: 'sent', number: 1, sentAt: NOW.toISOString() } as const;
  /** The version of a story that reports nothing any more. */
  const retold = (title: string, storyId = 'steppe-1') => ({
    ...makeOther({ storyId, title }),
    edits: [{ seenAt: later.toISOString(), title, textHash: 'b' }],
  });
  const mailed: Engagement = makeEngagement({
    alert: sent,
    headline: 'Pak meets Battsetseg',
    ...COUNTERPART,
  });
  const firstLineOf = (engagement: Engagement) => composeAlert(engagement, makeEntry()).body.split('\n')[0];

  it('takes back what was mailed, and says when, under which headline, who reported it and what they write now', () => {
    const withdrawn = withdrawReport(mailed, retold('Rice prices climb in the markets of Hyesan'), later);
    expect(composeAlert(withdrawn, makeEntry(), ['second reader'])).toEqual({
      thread: '2024-03-12-MNG-1',
      subject: '[Envoy Watch] Correction: Mongolia: Pak meets Battsetseg',
      attributes: composeAlert(mailed).attributes,
      body: `What was mailed on 12 March 2024 as "Pak meets Battsetseg" is no engagement after all: Steppe Wire now writes "Rice prices climb in the markets of Hyesan".

It was about
Who        North Korea: Pak Myong Ho, vice foreign minister
With whom  Mongolia: foreign minister
What       talks or a visit
Status     took place or is under way
Direction  North Korea travels or sends
When       first reported on 12 March 2024
Where      Ulaanbaatar

Who reported it, and what they write now
- Steppe Wire, 12 March 2024, 06:00 UTC
  "North Korean vice foreign minister Pak Myong Ho meets Mongolian foreign minister in Ulaanbaatar"
  https://steppe.test/1
  now "Rice prices climb in the markets of Hyesan"

Should it be reported again, you will be told.

You get this because you asked Envoy Watch for it.
To stop it, or to change which engagements you are told of, ask the operator.
The link below stops it too, unless it answers that it could not.

For whoever runs this Envoy Watch: engagement ID 2024-03-12-MNG-1,
mail 2, classifier test-1`,
    });
  });

  it('quotes a new headline that is not English with its language, and names none where it is the same', () => {
    const [foreign, same] = ['함흥 쌀값 상승', makeVisit().title].map((title) =>
      withdrawReport(mailed, retold(title), later),
    );
    expect([foreign, same].map((one) => one && firstLineOf(one)?.split(': ')[1])).toEqual([
      'Steppe Wire now writes, in Korean, "함흥 쌀값 상승".',
      'Steppe Wire has changed its story, which no longer says so.',
    ]);
    expect(same && composeAlert(same).body).toContain('\n  now in other words\n');
  });

  it('names no day where nobody knows when it was mailed', () => {
    const claimed = {
      state: 'claimed',
      number: 1,
      leaseUntil: later.toISOString(),
      dueAt: later.toISOString(),
    };
    const withdrawn = withdrawReport({ ...mailed, alert: claimed as never }, retold('Rice'), later);
    expect(firstLineOf(withdrawn)).toMatch(
      /^What was mailed as "Pak meets Battsetseg" is no engagement after all: /,
    );
  });

  const further = ['b', 'c'].map((id) =>
    makeVisit({ counterparts: ['MNG', 'RUS'] }, { ...SECOND_REPORT, storyId: id, outlet: `Outlet ${id}` }),
  );
  /** What is mailed when the first report and further ones are taken back, in this order. */
  const withdrawAll = (...ids: readonly string[]) => {
    const more = further.filter(({ storyId }) => ids.includes(storyId));
    const joined = more.reduce((one, story) => joinStory(one, story, NOW), mailed);
    return composeAlert(ids.reduce((one, id) => withdrawReport(one, retold('Rice', id), later), joined));
  };

  it('goes to all who may have been told, by whichever report', () => {
    expect(withdrawAll('b', 'steppe-1').attributes.counterparts).toEqual(['MNG', 'RUS']);
  });

  it('is under the headline that was mailed, though others have stood longer, and names two outlets, or counts more', () => {
    const mails = [withdrawAll('steppe-1', 'c'), withdrawAll('steppe-1', 'b', 'c')];
    expect(mails.map(({ subject }) => subject)).toEqual(
      Array(2).fill('[Envoy Watch] Correction: Pak meets Battsetseg'),
    );
    expect(mails.map(({ body }) => body.split('\n')[0])).toEqual([
      'What was mailed on 12 March 2024 as "Pak meets Battsetseg" is no engagement after all: Steppe Wire and Outlet c no longer say so.',
      'What was mailed on 12 March 2024 as "Pak meets Battsetseg" is no engagement after all: all 3 outlets no longer say so.',
    ]);
  });

  it('is an update again, of what stands alone, once it is reported again', () => {
    const two = joinStory(mailed, makeVisit({}, SECOND_REPORT), NOW);
    const none = ['steppe-1', 'tuul-1'].reduce(
      (one, id) => withdrawReport(one, retold('Rice', id), later),
      two,
    );
    const corrected = { ...none, alert: { ...sent, number: 2 } };
    const joined = joinStory(corrected, makeVisit({}, { storyId: 'c', outlet: 'Outlet c' }), later);
    const { subject, body } = composeAlert(joined);
    expect(subject).toMatch(/^\[Envoy Watch\] Update: reported again: North Korean vice/);
    expect(body).toMatch(/^What is new: reported again\.\n/);
    expect(body).toContain('\nReported by Outlet c\n- Outlet c,');
    expect(body).not.toMatch(/Steppe Wire|Tuul Daily|Rice/);
  });

  it('keeps what an outlet writes now on one line', () => {
    const hostile = 'Rice\r\n\r\nhttps://evil.test/ \u202eclick\u0007 in the markets of Hyesan';
    const { body } = composeAlert(withdrawReport(mailed, retold(hostile), later));
    expect(body.split('\n').filter((line) => /^\s*https:\/\/evil/.test(line))).toEqual([]);
    expect(body).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u);
  });
});

describe('the subject', () => {
  const counterpart = { role: 'counterpart', text: 'Pak', start: 0, end: 3 } as const;
  const subjects: readonly (readonly [Parameters<typeof makeEngagement>[0], string])[] = [
    [{ ...SHORT, counterparts: ['RUS', 'CHN'] }, 'Russia: Pak calls off his visit'],
    [{ ...SHORT, counterparts: ['UN'] }, 'UN: Pak calls off his visit'],
    [{ ...SHORT, counterparts: ['USA'] }, 'United States: Pak calls off his visit'],
    [{ ...SHORT, counterparts: ['CIV'] }, "Cote d'Ivoire: Pak calls off his visit"],
    [{ ...SHORT, counterparts: ['XXX'] }, 'Pak calls off his visit'],
    [{ ...SHORT, evidence: [] }, 'Pak calls off his visit'],
    [
      { headline: 'Pak meets “Łukasz” – at Škoda’s', reports: [] },
      `Mongolia: Pak meets "Lukasz" - at Skoda's`,
    ],
    [
      { headline: `Pak meets ${'Battsetseg '.repeat(9)}`, reports: [] },
      `Mongolia: Pak meets ${'Battsetseg '.repeat(5)}`.replace(/ $/, '...'),
    ],
    [{ headline: `Pak meets ${'A'.repeat(200)}`, reports: [] }, 'Mongolia: Pak meets...'],
    [
      { headline: 'Pak meets her\r\nBcc: everybody@example.org', reports: [] },
      'Mongolia: Pak meets her Bcc: everybody@example.org',
    ],
    [
      { headline: '회담', reports: [], actors: [], direction: 'mutual' },
      'Mongolia: Meeting with North Korea, in Ulaanbaatar',
    ],
    [
      { headline: '지원', reports: [], actors: [], category: 'AID', direction: 'mutual' },
      'Mongolia: Aid to or from North Korea',
    ],
    [
      { headline: '석방', reports: [], actors: [], category: 'RELEASE', direction: 'mutual' },
      'Mongolia: Release or handover to or by North Korea',
    ],
  ];
  it('does without the country in front where what happened begins with its name, and not with a part of a word', () => {
    const told = [
      'Mongolia sends flour to North Korea',
      'Mongolian minister visits Pyongyang',
      'North Korea thanks Mongolia',
    ];
    expect(told.map((headline) => subjectOf({ evidence: [counterpart], headline }))).toEqual([
      '[Envoy Watch] Mongolia sends flour to North Korea',
      '[Envoy Watch] Mongolia: Mongolian minister visits Pyongyang',
      '[Envoy Watch] Mongolia: North Korea thanks Mongolia',
    ]);
  });

  for (const [exception, subject] of subjects) {
    it(`of ${JSON.stringify(exception).slice(0, 70)} is "${subject.slice(0, 40)}"`, () => {
      expect(subjectOf({ evidence: [counterpart], ...exception })).toBe(`[Envoy Watch] ${subject}`);
    });
  }

  it('is ASCII, of 1 to 99 characters and without control characters, whatever the engagement', () => {
    const hostile = [
      '\u202e\u0007',
      'ÄÖÜ ß',
      '울란바토르',
      '\ud800',
      ' '.repeat(300),
      '=?utf-8?q?x?=',
      '"<script>',
    ];
    for (const category of CATEGORIES) {
      for (const status of STATUSES) {
        for (const place of hostile) {
          for (const headline of [place, 'Pak meets Battsetseg', `Pak meets ${place}`]) {
            const subject = subjectOf({ category, status, place, headline, counterparts: [place, 'MNG'] });
            expect(subject).toMatch(/^\[Envoy Watch\] [\x20-\x7e]{1,85}$/);
          }
        }
      }
    }
  });
});

describe('the body', () => {
  it('keeps what a feed says on lines of its own making', () => {
    const hostile = 'Talks\r\n\r\nhttps://evil.test/ \u202eclick\u0007';
    const reports = [
      { storyId: 's', outlet: hostile, title: hostile, publishedAt: '2024-03-12T06:00:00.000Z' },
    ];
    const actors = [{ country: 'PRK', name: hostile, office: hostile }];
    const { body } = composeAlert(makeEngagement({ reports, actors, place: hostile }), {
      title: `${'x'.repeat(45)} ${hostile}`,
      summary: hostile,
    });
    const lines = body.split('\n');
    expect(lines.filter((line) => /^\s*https:\/\/evil/.test(line))).toEqual([]);
    expect(body).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u);
  });
});
