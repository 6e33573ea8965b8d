import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What the rooms of `shared/` may import of each other, beside themselves: the way of a feed, the way of a story, then who
 * asks and measures. None leads back.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  deployment: ['text/email-address.ts'],
  fetch: ['text', 'deployment'],
  read: ['text'],
  feeds: ['text', 'fetch', 'read'],
  identify: ['text', 'read', 'feeds'],
  classify: ['text', 'feeds/state-outlet.ts'],
  stories: ['text', 'identify', 'classify', 'deployment/alarm-events.ts', 'feeds/coverage.ts'],
  poll: ['text', 'deployment', 'fetch', 'read', 'feeds', 'identify', 'stories/queue-message.ts'],
  engagements: ['text', 'classify', 'stories', 'feeds/state-outlet.ts'],
  proofs: ['text', 'deployment', 'read', 'feeds', 'poll', 'classify', 'stories', 'engagements'],
  ask: ['text', 'fetch', 'read', 'feeds', 'identify', 'poll', 'classify', 'stories', 'engagements'],
  alerts: ['text', 'deployment', 'feeds/coverage.ts', 'classify', 'stories', 'engagements', 'ask'],
  measure: ['text', 'classify', 'deployment/second-reader.ts'],
  replay: ['text', 'identify', 'classify', 'stories', 'engagements', 'alerts'],
  backfill: [
    'text',
    'read',
    'feeds',
    'identify',
    'poll',
    'classify',
    'stories',
    'engagements',
    'replay/archive-story.ts',
  ],
};

/** The same within the classifier; what stands in none of its rooms is for all of them. */
const CLASSIFIER_ROOMS: Readonly<Record<string, readonly string[]>> = {
  lexicon: [],
  reader: [],
  words: ['lexicon'],
  read: ['lexicon', 'words'],
  score: ['words', 'read'],
  describe: ['words', 'read', 'score'],
};

/** What code beside a room's own may import from packages and from Node. */
const PURE = /^(?!@aws-sdk\/|aws-|constructs|node:)|^node:(crypto|util)$/;

/** What files outside of `shared/`, and a few in it, may import; the first that fits holds. */
const RULES: Readonly<Record<string, RegExp>> = {
  'shared/aws': /^(shared\/|@aws-sdk\/|node:timers\/promises$)/,
  // The one file that opens connections, and those that it checks addresses, mends heads and takes codings off with.
  'shared/fetch/send-request.ts': /^(shared\/fetch\/|node:(dns|http|https|net|stream|tls)$)/,
  'shared/fetch/public-address.ts': /^node:net$/,
  'shared/fetch/mend-connection.ts': /^(shared\/fetch\/|node:stream$)/,
  'shared/fetch/decode-coding.ts': /^node:(util|zlib)$/,
  // The emulators know nothing of what runs on them.
  'functions/local/aws': /^(functions\/local\/aws\/|(?!functions|shared|infra|tests|@aws-sdk\/|aws-cdk))/,
  // What people see in a terminal; the command line and the local run share it, and not each other's files.
  'functions/terminal': /^(functions\/terminal\/|shared\/|(?!functions|infra|tests|@aws-sdk\/|aws-cdk))/,
  'functions/local':
    /^(functions\/(?!cli\/|train\/)|shared\/|aws-lambda$|(?!functions|infra|tests|@aws-sdk\/|aws-cdk))/,
  'functions/cli':
    /^(functions\/(cli|terminal|local)\/|shared\/|(?!functions|infra|tests|@aws-sdk\/|aws-cdk))/,
  'functions/train':
    /^(functions\/(train|terminal)\/|shared\/(classify|engagements|measure|read\/date|replay|stories|text)\/|(?!functions|shared|infra|tests|@aws-sdk\/|aws-cdk))/,
  // A handler cannot tell where it runs.
  functions:
    /^(functions\/[\w-]+\.ts$|shared\/|aws-lambda$|@aws-lambda-powertools\/|node:(crypto|timers\/promises)$)/,
  infra:
    /^(infra\/|shared\/(deployment\/|feeds\/(default-feeds|feed)\.ts$|text\/email-address\.ts$)|aws-cdk-lib|constructs$|esbuild$|node:)/,
};

/** What single files may import beside that. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // Reading runs where it can be killed: in a thread, which these two alone know of.
  'shared/read/parse-in-worker.ts': ['node:events', 'node:worker_threads'],
  'shared/read/parse-worker.ts': ['node:worker_threads'],
  // What decides lies in a file too large to be code.
  'shared/classify/reader/shipped-reader.ts': ['node:fs'],
};

/** Packages that are a platform of their own; every other enters through one file. */
const PLATFORMS = /^(node:|@aws-sdk\/|aws-cdk-lib|constructs$|aws-lambda$)/;

const files = globSync('{functions,infra,shared}/**/*.ts').sort();
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): string[] {
  return importsIn(readFileSync(file, 'utf8'), file);
}

function importsIn(code: string, file: string): string[] {
  const specifiers = [...code.matchAll(/(?<!-)(?:from|import\(?|require\()\s*'([^']+)'/g)];
  return specifiers.map(([, specifier = '']) =>
    specifier.startsWith('.') ? join(dirname(file), specifier) : specifier,
  );
}

/** The room of a file and its path in the folder that has rooms, such as `poll` and `poll/run-poll.ts`. */
function roomOf(path: string, folder: string): readonly [room: string, path: string] {
  const inside = path.slice(folder.length);
  return [inside.split('/')[0] ?? '', inside];
}

/** Whether a file of `shared/` may import another, by the borders of the rooms. */
function mayEnter(file: string, target: string): boolean {
  const [room] = roomOf(file, 'shared/');
  const [to, path] = roomOf(target, 'shared/');
  if (to !== room) return ROOMS[room]?.some((one) => one === to || one === path) ?? false;
  if (room !== 'classify') return true;
  const [inner] = roomOf(file, 'shared/classify/');
  const [innerTo] = roomOf(target, 'shared/classify/');
  const isFree = CLASSIFIER_ROOMS[innerTo] === undefined || CLASSIFIER_ROOMS[inner] === undefined;
  return isFree || innerTo === inner || (CLASSIFIER_ROOMS[inner]?.includes(innerTo) ?? false);
}

function mayImport(file: string, target: string): boolean {
  if (EXCEPTIONS[file]?.includes(target)) return true;
  if (target.startsWith('shared/') && file.startsWith('shared/') && !file.startsWith('shared/aws/')) {
    return mayEnter(file, target);
  }
  const rule = Object.keys(RULES).find((name) => file === name || file.startsWith(`${name}/`));
  return (rule === undefined ? PURE : RULES[rule])?.test(target) ?? false;
}

describe('each file imports only what its room may', () => {
  for (const [file, targets] of imports) {
    it(file, () => expect(targets.filter((target) => !mayImport(file, target))).toEqual([]));
  }
});

describe('a border', () => {
  const crossings: readonly (readonly [file: string, target: string])[] = [
    ['shared/text/plain-text.ts', 'shared/read/parse-feed.ts'],
    ['shared/deployment/env.ts', 'shared/feeds/feed.ts'],
    ['shared/deployment/contact.ts', 'shared/text/shapes.ts'],
    ['shared/fetch/fetch-feed.ts', 'shared/aws/clients.ts'],
    ['shared/fetch/read-body.ts', 'shared/read/read-feed.ts'],
    ['shared/read/read-feed.ts', 'shared/feeds/feed.ts'],
    ['shared/feeds/feed.ts', 'shared/identify/story-id.ts'],
    ['shared/identify/identify-entries.ts', 'shared/classify/classify-story.ts'],
    ['shared/identify/identify-entries.ts', 'shared/poll/poll-feeds.ts'],
    ['shared/poll/poll-feeds.ts', 'shared/classify/classify-story.ts'],
    ['shared/poll/poll-feeds.ts', 'shared/stories/story.ts'],
    ['shared/classify/classify-story.ts', 'shared/stories/story.ts'],
    ['shared/classify/lexicon/year-phrases.ts', 'shared/classify/words/load-lexicon.ts'],
    ['shared/classify/words/gate.ts', 'shared/classify/read/read-story.ts'],
    ['shared/classify/read/read-story.ts', 'shared/classify/score/model.ts'],
    ['shared/classify/score/model.ts', 'shared/classify/describe/describe-date.ts'],
    ['shared/stories/story.ts', 'shared/engagements/engagement.ts'],
    ['shared/engagements/engagement.ts', 'shared/alerts/compose-alert.ts'],
    ['shared/alerts/compose-alert.ts', 'shared/poll/poll-feeds.ts'],
    ['shared/ask/query.ts', 'shared/alerts/filter-policy.ts'],
    ['shared/measure/evaluate.ts', 'shared/engagements/engagement.ts'],
    ['shared/text/shapes.ts', 'node:fs'],
    ['shared/stories/story.ts', '@aws-sdk/client-sqs'],
    ['functions/poller.ts', 'functions/local/start.ts'],
    ['functions/local/demo.ts', 'functions/cli/main.ts'],
    ['functions/terminal/output.ts', 'functions/cli/main.ts'],
    ['functions/train/run.ts', 'shared/aws/story-table.ts'],
    ['functions/local/aws/sns.ts', 'shared/alerts/compose-alert.ts'],
    ['infra/poller.ts', 'shared/poll/run-poll.ts'],
    ['infra/settings.ts', 'shared/text/shapes.ts'],
    ['infra/poller.ts', 'functions/poller.ts'],
  ];
  for (const [file, target] of crossings) {
    it(`is crossed when ${file} imports ${target}`, () => expect(mayImport(file, target)).toBe(false));
  }

  it('stands around every folder of shared/ and of the classifier', () => {
    const rooms = (folder: string) =>
      [...new Set(files.filter((file) => file.startsWith(folder)).map((file) => roomOf(file, folder)[0]))]
        .filter((room) => !room.endsWith('.ts'))
        .sort();
    expect(rooms('shared/')).toEqual([...Object.keys(ROOMS), 'aws'].sort());
    expect(rooms('shared/classify/')).toEqual(Object.keys(CLASSIFIER_ROOMS).sort());
  });
});

/** Everything that loading a file loads with it; what it imports as a type alone is not loaded. */
function loadedWith(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  const code = readFileSync(file, 'utf8').replace(/^import type [^;]*;$/gm, '');
  for (const target of importsIn(code, file)) if (imports.has(target)) loadedWith(target, loaded);
  return loaded;
}

describe('the classifier', () => {
  it('loads nothing of a second reader unless it is the one that asks', () => {
    const ofSecond = ['shared/aws/bedrock.ts', 'shared/classify/second-reader.ts'];
    const loaded = ['classifier', 'asking-classifier'].map((name) => loadedWith(`functions/${name}.ts`));
    expect(loaded.map((files) => ofSecond.filter((file) => files.has(file)))).toEqual([[], ofSecond]);
  });
});

describe('the poller', () => {
  it('loads nothing of the classifier', () => {
    const loaded = [...loadedWith('functions/poller.ts')];
    expect(loaded.filter((file) => file.startsWith('shared/classify/score/'))).toEqual([]);
  });
});

describe('imports', () => {
  const local = /^(functions|infra|shared|tests)\//;

  it('name files that exist, with their ending', () => {
    const missing = [...imports.values()]
      .flat()
      .filter((target) => local.test(target) && !existsSync(target));
    expect(missing).toEqual([]);
  });

  it('go round in no circle', () => {
    const circles: string[] = [];
    const open: string[] = [];
    const done = new Set<string>();
    const visit = (file: string): void => {
      if (open.includes(file)) circles.push([...open.slice(open.indexOf(file)), file].join(' -> '));
      if (open.includes(file) || done.has(file)) return;
      open.push(file);
      for (const target of imports.get(file) ?? []) if (files.includes(target)) visit(target);
      open.pop();
      done.add(file);
    };
    for (const file of files) visit(file);
    expect(circles).toEqual([]);
  });

  it('bring each third-party package in through one file', () => {
    const users = new Map<string, Set<string>>();
    for (const [file, targets] of imports) {
      for (const target of new Set(targets)) {
        if (local.test(target) || PLATFORMS.test(target)) continue;
        const [scope = '', name] = target.split('/');
        const packageName = scope.startsWith('@') ? `${scope}/${name}` : scope;
        users.set(packageName, (users.get(packageName) ?? new Set()).add(file));
      }
    }
    expect([...users].filter(([, importers]) => importers.size > 1)).toEqual([]);
  });
});

describe('threads', () => {
  it('are started, and answered from, in one file each', () => {
    const users = files.filter((file) => imports.get(file)?.includes('node:worker_threads'));
    expect(users).toEqual(['shared/read/parse-in-worker.ts', 'shared/read/parse-worker.ts']);
  });
});

describe('domain code', () => {
  const domain = files.filter((file) => file.startsWith('shared/') && !file.startsWith('shared/aws/'));

  for (const file of domain) {
    it(`reads no clock, no environment and no chance of its own: ${file}`, () => {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      expect(code).not.toMatch(
        /\bprocess\.|Date\.now\(|new Date\(\)|Math\.random|performance\.now|randomUUID/,
      );
    });
  }

  it('opens connections in one file, which no environment leads through a proxy', () => {
    const opens =
      /'node:(?:http|https|http2|net|tls|dgram|dns)|(?<![\w.'])(?:fetch|WebSocket|EventSource)\(|globalThis\.fetch/;
    const users = domain.filter((file) => opens.test(readFileSync(file, 'utf8')));
    // The first one only knows addresses.
    expect(users).toEqual(['shared/fetch/public-address.ts', 'shared/fetch/send-request.ts']);
    expect(readFileSync('shared/fetch/public-address.ts', 'utf8')).toContain(
      "import { BlockList, isIPv4, isIPv6, type LookupFunction } from 'node:net';",
    );
    expect(readFileSync('shared/fetch/send-request.ts', 'utf8')).not.toMatch(/globalAgent|proxyEnv|fetch\('/);
  });
});
