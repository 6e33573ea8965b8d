/** What one side does: who moves is told by `CONTACT_KINDS`. */
export const ACTIONS = [
  'meet',
  'discuss',
  'visit',
  'host',
  'greet',
  'send',
  'donate',
  'take',
  'export',
  'invite',
  'seek',
  'fight',
  'perform',
  'sign',
  'close',
  'expel',
  'release',
  'reopen',
  'vow',
  'congratulate',
  'appoint',
] as const;
export type ActionName = (typeof ACTIONS)[number];

/** What is moved or broken. */
export const THEMES = [
  'message',
  'delegation',
  'arms',
  'troops',
  'trade',
  'culture',
  'aid',
  'agreement',
  'ties',
  'embassy',
  'prisoner',
] as const;
export type ThemeName = (typeof THEMES)[number];

/** Kinds of news that name the DPRK without an engagement. */
export const AGAINST = [
  'weapon',
  'threat',
  'crime',
  'defector',
  'opinion',
  'history',
  'domestic',
  'others',
  'match',
  'result',
] as const;
export type AgainstName = (typeof AGAINST)[number];

/** The words of one language that tell what happens, each list a term a line; a language may lack some. */
export type ContactLexicon = {
  readonly actions: Partial<Record<ActionName, string>>;
  readonly themes: Partial<Record<ThemeName, string>>;
  /** Where an engagement stands. */
  readonly status: { readonly planned: string; readonly cancelled?: string };
  /** What takes a contact back. */
  readonly hedges: {
    readonly negated: string;
    readonly urged: string;
    /** Wherever it stands: "untrue", "on this day"; in languages whose verb comes last negations, too. */
    readonly unreal: string;
  };
  /** Small words that decide who does what. */
  readonly grammar: {
    readonly say: string;
    /** In front of a party: it is talked about, not with. */
    readonly topic?: string;
    /** Right behind the DPRK: the news is about this, not about a party. */
    readonly topicHead: string;
    /** In front of a place. */
    readonly locative?: string;
    /** Where another clause begins. */
    readonly break?: string;
  };
  readonly against: Partial<Record<AgainstName, string>>;
};
