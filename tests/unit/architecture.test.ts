import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a file, or the files of a folder, may import; the first that fits holds. */
const RULES: Readonly<Record<string, RegExp>> = {
  'shared/aws': /^(shared\/|@aws-sdk\/|node:timers\/promises$)/,
  // The one file that opens connections, and those that it checks addresses and takes codings off with.
  'shared/fetch/fetch-feed.ts': /^(shared\/(?!aws\/)|node:(dns|http|https|net|tls)$)/,
  'shared/fetch/public-address.ts': /^node:net$/,
  'shared/fetch/decode-body.ts': /^node:(util|zlib)$/,
  // What neither reads a clock nor touches the network or the disk.
  shared: /^(shared\/(?!aws\/)|(?!@aws-sdk\/|aws-|constructs|node:)|node:(crypto|util)$)/,
  // The emulators know nothing of what runs on them.
  'functions/local/aws': /^(functions\/local\/aws\/|(?!functions|shared|infra|tests|@aws-sdk\/|aws-cdk))/,
  'functions/local': /^(functions\/|shared\/|aws-lambda$|(?!infra|tests|@aws-sdk\/|aws-cdk))/,
  'functions/cli': /^(functions\/|shared\/|(?!infra|tests|@aws-sdk\/|aws-cdk))/,
  // A handler cannot tell where it runs.
  functions: /^(functions\/[\w-]+\.ts$|shared\/|aws-lambda$|@aws-lambda-powertools\/|node:timers\/promises$)/,
  infra: /^(infra\/|shared\/(env|default-feeds)\.ts$|aws-cdk-lib|constructs$|esbuild$|node:)/,
};

/** What single files may import beside that. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // Reading runs where it can be killed: in a thread, which these two alone know of.
  'shared/read/parse-in-worker.ts': ['node:events', 'node:worker_threads'],
  'shared/read/parse-worker.ts': ['node:worker_threads'],
};

/** Packages that are a platform of their own; every other enters through one file. */
const PLATFORMS = /^(node:|@aws-sdk\/|aws-cdk-lib|constructs$|aws-lambda$)/;

const files = globSync('{functions,infra,shared}/**/*.ts').sort();
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const specifiers = [...code.matchAll(/(?:from|import\(?|require\()\s*'([^']+)'/g)];
  return specifiers.map(([, specifier = '']) =>
    specifier.startsWith('.') ? join(dirname(file), specifier) : specifier,
  );
}

describe('each file imports only what its folder may', () => {
  for (const [file, targets] of imports) {
    it(file, () => {
      const folder = Object.keys(RULES).find((name) => file === name || file.startsWith(`${name}/`)) ?? '';
      const refused = targets.filter((target) => !RULES[folder]?.test(target));
      expect(refused.filter((target) => !EXCEPTIONS[file]?.includes(target))).toEqual([]);
    });
  }
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
    // The second one only knows addresses.
    expect(users).toEqual(['shared/fetch/fetch-feed.ts', 'shared/fetch/public-address.ts']);
    expect(readFileSync('shared/fetch/public-address.ts', 'utf8')).toContain(
      "import { BlockList, isIPv4, isIPv6, type LookupFunction } from 'node:net';",
    );
    expect(readFileSync('shared/fetch/fetch-feed.ts', 'utf8')).not.toMatch(/globalAgent|proxyEnv|fetch\('/);
  });
});
