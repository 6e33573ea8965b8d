import type { Template } from '../../../functions/local/aws/resources.ts';
import { openListeners } from '../../support/farm/listeners.ts';
import { countDay, type Day, useOfDay } from './bill.ts';
import type { Case } from './cost-options.ts';
import { prepare, START, type UnitCosts } from './measure-units.ts';
import {
  COUNTRIES,
  editText,
  makeJoining,
  makeOpening,
  makeUnflaggedTexts,
  type Text,
} from './sample-texts.ts';
import { type ServedFeed, serveFeeds } from './serve-feeds.ts';
import { startDeployment } from './start-deployment.ts';
import { storeNeighbours } from './store-neighbours.ts';
import { makeUsage, sumUsage, type Usage } from './usage.ts';

/** An entry that an outlet publishes on the day, or edits. */
type News = { readonly name: string; readonly text: Text };

/** What is compared; of the processor's time a busy machine decides, so it is shown alone. */
const COMPARED = ['writeUnits', 'readUnits', 'queueRequests', 'topicRequests', 'mails', 'logBytes'] as const;
const SHOWN = ['classifierRuns', 'classifierCalls', 'pollerCpuMs', 'classifierCpuMs'] as const;
/** By how much what was computed may be off. */
const MOST_OFF = 0.15;
const MOST_PORTS = 125;

/**
 * Runs a whole day of a case, from what the feeds serve to the mails, and compares what it took with what is computed of the sample. Prints
 * both; a difference of more than a seventh ends the process with status 1.
 *
 * @throws Error when more engagements are asked for than there are countries to open them with.
 */
export async function verifyDay(of: Case, template: Template, units: UnitCosts): Promise<void> {
  if (of.engagements > COUNTRIES.length || of.reports > 2) {
    throw new Error(`--verify: expected at most ${COUNTRIES.length} engagements with two reports each`);
  }
  const day = countDay(of);
  const { spent: run, changedPolls } = await runDay(of, day, template);
  const computed = useOfDay(of, { ...day, changedPolls }, units);
  for (const name of [...COMPARED, ...SHOWN]) {
    const ratio = computed[name] / run[name];
    const isOff = COMPARED.some((one) => one === name) && Math.abs(ratio - 1) > MOST_OFF;
    console.log(
      `${name.padEnd(16)} computed ${computed[name].toFixed(0).padStart(12)}  run ${run[name].toFixed(0).padStart(12)}  ${ratio.toFixed(3)}${isOff ? '  off' : ''}`,
    );
    if (isOff) process.exitCode = 1;
  }
}

async function runDay(
  of: Case,
  day: Day,
  template: Template,
): Promise<{ readonly spent: Usage; readonly changedPolls: number }> {
  const listeners = openListeners();
  const ports = Math.min(of.feeds, MOST_PORTS);
  const { hosts, feeds } = await serveFeeds(listeners, { count: of.feeds, ports, now: START });
  const deployment = await startDeployment(template, START, () => hosts);
  const { addFeed, addSubscriber, advance, drain, dropEntries, meter, poll, startHandlers, now } = deployment;
  try {
    await prepare(deployment);
    for (let at = 1; at < of.subscribers; at += 1) await addSubscriber(`reader-${at}@example.org`);
    await storeNeighbours(deployment, COUNTRIES.slice(0, of.engagements));
    for (const { url } of feeds) await addFeed(url, url.slice(-20));
    await startHandlers();
    await poll();
    await dropEntries();
    const news = makeNews(of, day);
    const turns = openTurns(feeds, Math.ceil(day.changedPolls / day.polls));
    let spent = makeUsage();
    let changedPolls = 0;
    for (let at = 0; at < day.polls; at += 1) {
      advance(of.minutes * 60);
      const share = (part: number) => Math.floor((part * news.length) / day.polls);
      changedPolls += turns.publish(news.slice(share(at), share(at + 1)), now());
      spent = sumUsage([1, spent], [1, await meter(poll)], [1, await meter(drain)]);
    }
    return { spent, changedPolls };
  } finally {
    await deployment.stop();
    await listeners.close();
  }
}

/** What is published on the day, in its order: reports among other stories, and edits of those some time after them. */
function makeNews({ engagements, edited }: Case, { others, joining }: Day): News[] {
  const texts = makeUnflaggedTexts(others);
  const every = edited > 0 ? Math.round(1 / edited) : Number.POSITIVE_INFINITY;
  const news = texts.flatMap((text, at): News[] => {
    const old = texts[at - 20];
    const edits = old && at % every === 0 ? [{ name: `other ${at - 20}`, text: editText(old) }] : [];
    return [{ name: `other ${at}`, text }, ...edits];
  });
  const spread = (made: readonly Text[], kind: string, from: number) => {
    for (const [at, text] of made.entries()) {
      news.splice(Math.floor(((at + from) / (made.length + 1)) * news.length), 0, {
        name: `${kind} ${at}`,
        text,
      });
    }
  };
  const countries = COUNTRIES.slice(0, engagements);
  spread(countries.map(makeOpening), 'opening', 0);
  spread(countries.slice(0, joining).map(makeJoining), 'joining', 1);
  return news;
}

/** Lets so many feeds at a time publish, those whose turn it is; an edit stands in the feed that had the entry. */
function openTurns(feeds: readonly ServedFeed[], atOnce: number) {
  const publishers = new Map<string, ServedFeed>();
  let turn = 0;
  return {
    /** Answers how many feeds have changed. */
    publish(news: readonly News[], at: Date): number {
      const changed = new Set<ServedFeed>();
      for (const [index, { name, text }] of news.entries()) {
        const feed = publishers.get(name) ?? feeds[(turn + (index % atOnce)) % feeds.length];
        if (!feed) continue;
        publishers.set(name, feed);
        feed.publish(text, name, at);
        changed.add(feed);
      }
      turn += atOnce;
      return changed.size;
    },
  };
}
