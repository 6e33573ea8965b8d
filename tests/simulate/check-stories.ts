import { type Engagement, isWithdrawn, parseEngagement } from '../../shared/engagements/engagement.ts';
import { stands } from '../../shared/engagements/report.ts';
import { parseStory, type Story } from '../../shared/stories/story.ts';
import type { Event, Item } from './scenario.ts';
import { RETENTION_DAYS } from './setting.ts';
import { textKey, type World } from './simulate.ts';

/** An event, and what the tables have of it in the end. */
export type Outcome = {
  readonly event: Event;
  /** Of its items, those that are stored. */
  readonly stories: readonly Story[];
  /** The engagements that have a report of it, but for those that were merged into others. */
  readonly engagements: readonly Engagement[];
  /** The ids under which it may have been mailed: those of engagements that were merged, too. */
  readonly ids: ReadonlySet<string>;
};

const DAY = 86_400_000;

export function listStories({ tables }: World): Map<string, Story[]> {
  const rows = tables.rows('stories').filter(({ counterpart }) => counterpart === '*');
  const stories = rows.map(({ counterpart: _main, category: _category, expiresAt: _end, ...row }) =>
    parseStory(row),
  );
  return Map.groupBy(stories, ({ link = '' }) => link);
}

/** Finds what the tables have of each event. */
export function listOutcomes(world: World): Outcome[] {
  const stories = listStories(world);
  const rows = world.tables.rows('engagements').filter(({ counterpart }) => counterpart === '*');
  const engagements = rows.map(({ counterpart: _main, alertPending: _pending, alertDueAt: _due, ...row }) =>
    parseEngagement(row),
  );
  return world.scenario.events.map((event) => {
    const own = event.items.flatMap(({ link }) => stories.get(link) ?? []);
    const storyIds = new Set(own.map(({ storyId }) => storyId));
    const some = engagements.filter(({ reports }) => reports.some(({ storyId }) => storyIds.has(storyId)));
    return {
      ...{ event, stories: own, ids: new Set(some.map(({ engagementId }) => engagementId)) },
      engagements: some.filter(({ mergedInto }) => mergedInto === undefined),
    };
  });
}

/** Finds items that are not stored once and as they read now; what reports no engagement need not be kept. */
export function checkStories(world: World): string[] {
  const stories = listStories(world);
  const items = [...world.scenario.events.flatMap((event) => event.items), ...world.scenario.noise];
  return items.flatMap(({ link, versions }) => {
    const [story, ...more] = stories.get(link) ?? [];
    const [seenAt] = versions.flatMap(({ title }) => world.queuedAt.get(textKey(link, title)) ?? []);
    if (seenAt === undefined) return [`${link} was never queued`];
    const mayBeGone = world.now > seenAt + RETENTION_DAYS * DAY - 90_000;
    if (story === undefined) return mayBeGone && isOther(versions.at(-1)) ? [] : [`${link} is lost`];
    if (more.length > 0) return [`${link} is stored ${more.length + 1} times`];
    return story.title === versions.at(-1)?.title ? [] : [`${link} still reads "${story.title}"`];
  });
}

/** Finds events of which there is not one engagement, open, with each report once that still stands, and with none of another event. */
export function checkEngagements(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ event, stories, engagements }) => {
    const name = `${event.kind}, ${event.place.country}`;
    const [engagement, ...more] = engagements;
    const standing = event.items.filter(({ versions }) => !isOther(versions.at(-1)));
    if (engagement === undefined) return standing.length === 0 ? [] : [`${name}: no engagement`];
    if (more.length > 0) return [`${name}: ${engagements.length} engagements`];
    const { reports, reportCount, opening, engagementId } = engagement;
    const wanted = stories.filter(({ link }) => standing.some((item) => item.link === link));
    const reported = new Set(reports.filter(stands).map(({ storyId }) => storyId));
    return [
      ...(opening ? [`${name}: still opening`] : []),
      ...(reports.length === reportCount
        ? []
        : [`${name}: ${reports.length} reports counted as ${reportCount}`]),
      ...(new Set(reports.map(({ storyId }) => storyId)).size === reports.length
        ? []
        : [`${name}: a report twice`]),
      ...wanted
        .filter(({ storyId }) => !reported.has(storyId))
        .map(({ link }) => `${name}: the report ${link} is lost`),
      ...(reported.size > wanted.length
        ? [`${name}: a report stands that was taken back, or is of another`]
        : []),
      ...wanted
        .filter((story) => story.engagementId !== engagementId)
        .map(({ link }) => `${name}: ${link} leads to another engagement`),
      ...(isWithdrawn(engagement) === (standing.length === 0)
        ? []
        : [`${name}: withdrawn, or not, and should be otherwise`]),
    ];
  });
}

function isOther(version: Item['versions'][number] | undefined): boolean {
  return version?.telling === 'other';
}
