import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PACKAGE: { readonly scripts: object } = JSON.parse(readFileSync('package.json', 'utf8'));
const readmes = globSync(['README.md', '{functions,infra,shared,tests}/**/README.md']).sort();
const sources = globSync('{functions,infra,shared,tests}/**/*.ts').sort();
const sourceNames = new Set(sources.map((file) => basename(file)));

/** A path from the top, such as `shared/poll/` or `tests/feeds`. */
const FULL_PATH = /(?<![\w./-])(?:functions|infra|shared|tests)\/(?:[\w./-]*\w\/?)?/g;
/** The name of a folder or of a file of code, beside the README or in a folder that its line names. */
const NAME = /^(?:(?:[a-z][\w-]*\/)+|[a-z][\w.-]*\.ts|(?:cdk|package)\.json)$/;

/** What a README names as a file or folder of the repository, each with where it may stand. */
function pathsIn(readme: string): { readonly name: string; readonly places: readonly string[] }[] {
  const folder = dirname(readme);
  return readFileSync(readme, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const full = line.match(FULL_PATH) ?? [];
      const links = [...line.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = '']) => target);
      const names = [...line.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.match(NAME) ?? []);
      return [
        ...full.map((name) => ({ name, places: [name] })),
        ...links.map((name) => ({ name, places: [join(folder, name)] })),
        ...names.map((name) => ({ name, places: ['.', folder, ...full].map((place) => join(place, name)) })),
      ];
    });
}

/** The comments of a file of code, a line each. */
function commentsIn(code: string): string {
  return code
    .split('\n')
    .flatMap((line) => /^\s*(?:\/\*\*?|\*|\/\/)(.*)/.exec(line)?.[1] ?? [])
    .join('\n');
}

describe('a README', () => {
  for (const readme of readmes) {
    it(`names files and folders that exist: ${readme}`, () => {
      const missing = pathsIn(readme).filter(({ places }) => !places.some((place) => existsSync(place)));
      expect(missing.map(({ name }) => name)).toEqual([]);
    });

    it(`names scripts that exist: ${readme}`, () => {
      const named = [
        ...readFileSync(readme, 'utf8').matchAll(/npm (?:run (?:-\S+ )*([\w:]+)|(test|start))\b/g),
      ];
      const scripts = named.map(([, run, short = '']) => run ?? short);
      expect(scripts.filter((script) => !Object.hasOwn(PACKAGE.scripts, script))).toEqual([]);
    });
  }

  it('has a line for every folder of code', () => {
    const named = new Set(pathsIn('README.md').flatMap(({ places }) => places));
    const folders = new Set(
      sources.flatMap((file) => /^(?:shared|functions)\/[\w-]+\/|^(?:infra|tests)\//.exec(file) ?? []),
    );
    expect([...folders].filter((folder) => !named.has(folder))).toEqual([]);
  });
});

describe('a comment', () => {
  it('names files and folders that exist', () => {
    const missing = sources.flatMap((file) => {
      const comments = commentsIn(readFileSync(file, 'utf8'));
      const paths = (comments.match(FULL_PATH) ?? []).filter((path) => !existsSync(path));
      const names = [...comments.matchAll(/(?<![\w./-])([\w-]+(?:\.test)?\.ts)\b/g)]
        .map(([, name = '']) => name)
        .filter((name) => !sourceNames.has(name));
      return [...paths, ...names].map((path) => `${file}: ${path}`);
    });
    expect(missing).toEqual([]);
  });
});
