import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { findCounterpart } from '../../../shared/ask/find-counterpart.ts';
import { dynamodb } from '../../../shared/aws/clients.ts';
import type { Engagement } from '../../../shared/engagements/engagement.ts';
import { makeEngagement } from '../../support/factories.ts';
import type { Deployment } from './start-deployment.ts';

/** A story is likened to so many engagements at most. */
const NEIGHBOURS = 40;
/** What DynamoDB takes at once. */
const BATCH = 25;

/** Stores, for each country, as many engagements of the days before as a story is likened to, with two reports each. */
export async function storeNeighbours(
  { outputs, now }: Pick<Deployment, 'outputs' | 'now'>,
  countries: readonly string[],
): Promise<void> {
  const TableName = outputs.EngagementTable ?? '';
  const rows = countries
    .map((country) => findCounterpart('--counterpart', country))
    .flatMap((counterpart) => makeNeighbours(counterpart, now()))
    .flatMap((engagement) => [
      { ...engagement, counterpart: '*' },
      ...engagement.counterparts.map((counterpart) => {
        const { engagementId, day } = engagement;
        return { engagementId, counterpart, day };
      }),
    ]);
  for (let at = 0; at < rows.length; at += BATCH) {
    const puts = rows.slice(at, at + BATCH).map((Item) => ({ PutRequest: { Item } }));
    await dynamodb.send(new BatchWriteCommand({ RequestItems: { [TableName]: puts } }));
  }
}

function makeNeighbours(counterpart: string, now: Date): Engagement[] {
  const [report] = makeEngagement().reports;
  return Array.from({ length: NEIGHBOURS }, (_, at) => {
    const day = new Date(now.getTime() - (1 + (at % 14)) * 86_400_000).toISOString().slice(0, 10);
    const told = { publishedAt: `${day}T06:00:00.000Z`, title: `Choir number ${at} sings`, said: undefined };
    return makeEngagement({
      engagementId: `${day}-${counterpart}-${at.toString(16).toUpperCase().padStart(4, '0')}`,
      ...{ day, counterparts: [counterpart], category: 'SUPPORT', actors: [], place: null },
      reports: ['one', 'two'].flatMap((id) =>
        report ? [{ ...report, ...told, storyId: `${counterpart}-${at}-${id}` }] : [],
      ),
    });
  });
}
