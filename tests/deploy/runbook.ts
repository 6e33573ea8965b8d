import { readFileSync } from 'node:fs';

/** The commands of a section of `infra/README.md`: a list of blocks a heading, in their order; those above the first stand at ''. */
export type Commands = ReadonlyMap<string, readonly string[]>;

/** How a block begins that is not to be run; the rest of the line says why. */
const NOT_RUN = '# Not run: ';

/**
 * Reads the blocks of commands of a section, without those that say that they are not run.
 *
 * @throws Error where there is no such section.
 */
export function readCommands(section: string): Commands {
  const page = readFileSync(new URL('../../infra/README.md', import.meta.url), 'utf8');
  const [, text] = page.split(`\n## ${section}\n`);
  if (text === undefined) throw new Error(`infra/README.md has no section "${section}"`);
  const [inside = ''] = text.split('\n## ');
  const parts = inside.split('\n### ').map((part, at) => (at === 0 ? `\n${part}` : part));
  return new Map(
    parts.map((part) => {
      const [heading = ''] = part.split('\n', 1);
      const blocks = [...part.matchAll(/\n```sh\n(.*?)\n```/gs)].map(([, block = '']) => block);
      return [heading, blocks.filter((block) => !block.startsWith(NOT_RUN))];
    }),
  );
}
