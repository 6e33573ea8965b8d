import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A story labelled by hand, as the code book says. */
export type GoldStory = {
  readonly id: string;
  readonly stratum: string;
  readonly lang: string;
  readonly date: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  readonly engagement: 'yes' | 'no' | 'borderline';
  readonly category?: string;
  readonly counterparts?: readonly string[];
  readonly status?: string;
  readonly direction?: string;
};

/** Reads gold stories, one JSON object a line, and the hash that says which file it was. */
export function readGoldStories(file: string): {
  readonly stories: readonly GoldStory[];
  readonly hash: string;
} {
  const bytes = readFileSync(file);
  const lines = bytes.toString('utf8').split('\n');
  return {
    stories: lines.flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as GoldStory])),
    hash: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
  };
}

/** Groups strata as the report tells them apart. */
export function groupOf({ stratum, lang }: GoldStory): string {
  const isState = /kcna|rodong/.test(stratum);
  if (lang !== 'en') {
    return isState ? `KCNA ${lang}` : lang;
  }
  return isState ? 'KCNA en' : /^world|wh-en|whitehouse/.test(stratum) ? 'other en' : 'newswire en';
}
