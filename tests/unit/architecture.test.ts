import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the files of a folder may import. The first folder that a file lies in is its folder. */
const RULES: Readonly<Record<string, RegExp>> = {
  'shared/aws': /^(shared\/|@aws-sdk\/|node:timers\/promises$)/,
  // What neither reads a clock nor touches the network or the disk.
  shared: /^(shared\/(?!aws\/)|(?!@aws-sdk\/|aws-|constructs|node:)|node:(crypto|util)$)/,
  // The emulators know nothing of what runs on them.
  'functions/local/aws': /^(functions\/local\/aws\/|(?!functions|shared|infra|tests|@aws-sdk\/|aws-cdk))/,
  'functions/local': /^(functions\/|shared\/|aws-lambda$|(?!infra|tests|@aws-sdk\/|aws-cdk))/,
  'functions/cli': /^(functions\/|shared\/|(?!infra|tests|@aws-sdk\/|aws-cdk))/,
  // A handler cannot tell where it runs.
  functions: /^(functions\/[\w-]+\.ts$|shared\/|aws-lambda$|@aws-lambda-powertools\/|node:timers\/promises$)/,
  infra: /^(infra\/|shared\/(env|default-feeds)\.ts$|aws-cdk-lib|constructs$|node:)/,
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
      const folder = Object.keys(RULES).find((name) => file.startsWith(`${name}/`)) ?? '';
      expect(targets.filter((target) => !RULES[folder]?.test(target))).toEqual([]);
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

  it('opens no connection but through the fetch that it is given', () => {
    const users = domain.filter((file) =>
      /globalThis\.fetch\(|(?<![\w.'])fetch\(/.test(readFileSync(file, 'utf8')),
    );
    expect(users).toEqual(['shared/fetch-feed.ts']);
    expect(readFileSync('shared/fetch-feed.ts', 'utf8')).toContain('fetch: typeof globalThis.fetch');
  });
});
