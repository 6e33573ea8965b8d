import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first; most of them wait for servers and processes. */
const LONG = [
  'integration/bad-feeds',
  'integration/local-run',
  'integration/alarms',
  'integration/hostile-documents',
  'integration/identity',
  'integration/cli-process',
  'integration/crash',
];

/** Begins with the files that take longest, so that none is left over for one worker at the end. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
      return at === -1 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
