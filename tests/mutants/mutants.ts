/** A promise of the code, broken in one place, and the test files that must notice. */
export type Mutant = {
  /** What no longer holds; unique. */
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
  readonly tests: readonly string[];
};

/** Breaks promises of one file. */
const inFile = (
  file: string,
  tests: readonly string[],
  changes: Readonly<Record<string, readonly [from: string, to: string]>>,
): Mutant[] =>
  Object.entries(changes).map(([name, [from, to]]) => ({
    name,
    file,
    from,
    to,
    tests: tests.map((test) => `tests/${test}.test.ts`),
  }));

/** What the design rests on; each of these must be noticed. */
export const MUTANTS: readonly Mutant[] = [
  // Proofs: whatever is silent is found, and no subscriber ever hears of one.
  ...inFile('shared/proofs/proofs-sent.ts', ['unit/proofs/proofs-sent', 'integration/proofs'], {
    'a proof is missing a poll too soon': ['const POLLS = 2;', 'const POLLS = 1;'],
    'a proof that is missing is waited for no longer': ['proof.sentAt < lastHere)', 'true)'],
    'a proof that is lost is waited for though a later one is here': ['proof.sentAt < lastHere)', 'false)'],
    'a proof is due at every poll': [
      'Math.abs(scheduledAt.getTime() - Date.parse(sentAt)) >= EVERY_MS',
      'true',
    ],
    'a poll that is started twice looks for a proof twice': [
      'ageOf(proof) >= (proof.polls + 1) * pollSeconds * 1000',
      'true',
    ],
  }),
  ...inFile('shared/proofs/watch-proofs.ts', ['unit/proofs/watch-proofs'], {
    'a proof by hand is taken from whoever waits for it': ['return !byHand || now', 'return true || now'],
    'a proof that arrives while another poll writes is forgotten': [
      'known = await deps.loadProofsSent();',
      'return;',
    ],
    'a proof is remembered before it is queued': [
      'const sent = isDue ? await send(scheduledAt, deps) : undefined;',
      'const sent = isDue ? scheduledAt.toISOString() : undefined;\n  if (sent) await note(before, { ...seen, sent }, deps).then(() => send(scheduledAt, deps));',
    ],
  }),
  ...inFile('shared/proofs/take-proof.ts', ['unit/proofs/take-proof', 'integration/proofs'], {
    'a proof joins what is reported about the same country': [
      'counterparts: [counterpartOf(proofId)]',
      'counterparts: story.classification.counterparts',
    ],
    'proofs join one another': ['hash(proofId).slice(0, 12)', "hash('').slice(0, 12)"],
  }),
  ...inFile('shared/aws/rows.ts', ['integration/proofs'], {
    'proofs are kept among the news': ["{ row: 'proof', days: 3 }", "{ row: '*', days: 3 }"],
    'proofs are kept for good': ["{ row: 'proof', days: 3 }", "{ row: 'proof' }"],
  }),
  ...inFile('shared/aws/engagement-table.ts', ['integration/proofs'], {
    'the alert of a proof is handed back as one of the news': [
      'keeping === NEWS ? toAlertKeys(engagement) : {}',
      'toAlertKeys(engagement)',
    ],
  }),
  ...inFile('functions/classifier.ts', ['integration/proofs'], {
    'proofs are published to subscribers': ['topicArn: env.PROOF_TOPIC_ARN', 'topicArn: env.ALERT_TOPIC_ARN'],
  }),
  ...inFile('shared/proofs/prove.ts', ['unit/proofs/prove'], {
    'whoever proves takes the proof of the hour': ['one.proofId === proofId', 'true'],
  }),
  // Alerts: once, in time, at a pace that SNS bears.
  ...inFile('shared/alerts/tell.ts', ['unit/alerts/tell'], {
    'a country stands as the sender for a party or a paper': [
      'const isPerson = mover !== we && mover !== they',
      'const isPerson = true',
    ],
    'a sentence begins with a small letter': ['told.slice(0, 1).toUpperCase()', 'told.slice(0, 1)'],
  }),
  ...inFile('shared/alerts/compose-alert.ts', ['unit/alerts/compose-alert'], {
    'a subject names its country twice': ['isNamed ? [said] : [country, short]', '[country, short]'],
    'a country is taken for named by a part of a word': [
      '!/^[\\p{L}\\p{N}]/u.test(said.slice(country.length))',
      'true',
    ],
  }),
  ...inFile('shared/alerts/take-batch.ts', ['unit/alerts/take-batch'], {
    'no pause after a mail': ['PAUSE_AFTER_MAIL_MS = 400', 'PAUSE_AFTER_MAIL_MS = 0'],
    'no time kept for a record': ['TIME_FOR_ONE_RECORD_MS = 10_000', 'TIME_FOR_ONE_RECORD_MS = 0'],
    'a topic that fails is asked for every alert': ['isTopicUp = false;', 'isTopicUp = true;'],
  }),
  ...inFile('shared/aws/clients.ts', ['unit/aws/clients'], {
    'a publish is tried again': ['maxAttempts: 1', 'maxAttempts: 3'],
    'a call that AWS refuses is not told while a later try is taken': [
      "'reportThrottles', relation: 'after'",
      "'reportThrottles', relation: 'before'",
    ],
    'a call to AWS may take for ever': [
      '{ connectionTimeout: 2_000, requestTimeout: 6_000, throwOnRequestTimeout: true }',
      '{}',
    ],
    'a call that is too slow is only warned of': [
      'throwOnRequestTimeout: true',
      'throwOnRequestTimeout: false',
    ],
  }),
  ...inFile('shared/engagements/alert.ts', ['unit/engagements/alert'], {
    'a claim that holds is taken over': ["(alert.leaseUntil ?? '') > now.toISOString()", 'false'],
    'a claim never ends': ["(alert.leaseUntil ?? '') > now.toISOString()", 'true'],
    'the sweep comes at once': ['SWEEP_AFTER_MS = 360_000', 'SWEEP_AFTER_MS = 0'],
    'an older mail marks a newer alert as sent': [
      "alert.number !== number || alert.state === 'sent'",
      'false',
    ],
  }),
  ...inFile('shared/alerts/alert-engagement.ts', ['unit/alerts/alert-engagement'], {
    'a mail goes out though its claim was not saved': ['if (!isSaved) continue;', ''],
    'a mail is out before it is claimed': [
      'if (!isClaimed(claimed)) return claimed;\n  await deps.publishAlert(claimed);',
      'const first = await deps.loadEngagement(engagementId);\n  if (first) await deps.publishAlert(first);\n  if (!isClaimed(claimed)) return claimed;',
    ],
    'a claim whose answer was lost is not known again': [
      "if (alert.state === 'claimed' && alert.claimedBy === name) return engagement;",
      '',
    ],
    'a mail goes out while an engagement is being opened': [
      'stored.opening ? await settle(stored, deps) : stored',
      'stored',
    ],
    'an alert goes out that nobody would get': [
      'const isWanted = !isOver && (await deps.isWanted(engagement));',
      'const isWanted = true;',
    ],
    'an alert that waits takes a turn from one that is sent': [
      'isWanted && (await takeTurn())',
      '(await takeTurn())',
    ],
    'what waits is news at each look': [' && !isWaiting) {', ') {'],
    'one alert that fails holds up those that go with it': [
      'deps, async () => true).catch(note),',
      'deps, async () => true),',
    ],
  }),
  ...inFile('shared/poll/run-poll.ts', ['unit/poll/run-poll'], {
    'an alert that nobody sends is never handed back': [
      'isFirst ? [sweepAlerts(deps)] : []',
      '[] as Promise<void>[]',
    ],
  }),
  ...inFile('shared/alerts/compose-alert.ts', ['unit/alerts/compose-alert'], {
    'a mail quotes without end': ['MOST_QUOTES = 5', 'MOST_QUOTES = 50'],
    'a mail lists every report': ['MOST_REPORTS = 20', 'MOST_REPORTS = 50'],
    "a feed's words make lines of their own": ['{oneLine(outlet)}', '{outlet}'],
    'an update is not called one': ['alert.number > 1 ? [update] : []', '[]'],
    'a correction is called an update': ["isWithdrawn(engagement) ? ['Correction'] : ", ''],
    'words against are told as words that decided': ['!BESIDE.has(role)', "role !== 'left out'"],
  }),
  ...inFile('shared/alerts/subject.ts', ['unit/alerts/subject'], {
    'a subject that SNS refuses': ["ASCII.get(letter) ?? ''", 'ASCII.get(letter) ?? letter'],
    'a subject loses letters that have no accent to leave off': ['[...LETTERS, ...MARKS]', '[...MARKS]'],
    'a subject that is too long': ['LONGEST_SUBJECT = 99', 'LONGEST_SUBJECT = 999'],
  }),
  ...inFile('shared/text/format-sure.ts', ['unit/alerts/compose-alert'], {
    'a probability is rounded up': ['Math.floor(', 'Math.ceil('],
  }),
  ...inFile('shared/alerts/filter-policy.ts', ['unit/alerts/filter-policy', 'unit/alerts/compose-alert'], {
    'who was told by one report of several is not corrected': [
      'if (!isWithdrawn(engagement)) return counterparts;',
      'if (engagement) return counterparts;',
    ],
    'a mail of several misses who asks for one of them': [
      'Math.max(...several.map(({ confidence }) => confidence))',
      'Math.min(...several.map(({ confidence }) => confidence))',
    ],
    'a mail of several has more names than SNS takes': ['return left >= 0;', 'return true;'],
    'a subscriber gets less sure engagements than asked for': ["numeric: ['>='", "numeric: ['<='"],
    'a digest reaches who wants everything at once': ["policy === '{}' ? NO_DIGEST : policy", 'policy'],
    'the order in which wishes were typed makes another digest': ['.toSorted()', ''],
    'one wish of several is enough': ['listsOf(wishes).every(', 'listsOf(wishes).some('],
    'a policy that an older version wrote is not read': ["text === '{}' || ", ''],
    'who is named by an office alone is nobody': ['name ?? holderOn(country, office, day)', 'name'],
    'an alert names people without bound': ['.slice(0, MOST_PEOPLE)', ''],
  }),
  ...inFile('shared/alerts/fold-name.ts', ['unit/alerts/filter-policy'], {
    'a name with accents is another': ["withoutAccents(name.normalize('NFKD'))", 'name'],
  }),
  ...inFile('shared/alerts/read-wishes.ts', ['unit/alerts/read-wishes'], {
    'a policy has more combinations than SNS takes': [
      'MOST_COMBINATIONS = 150',
      'MOST_COMBINATIONS = 15_000',
    ],
    'a policy has more keys than SNS takes': ['MOST_KINDS = 5', 'MOST_KINDS = 6'],
    'a digest is refused what only mails at once can not have': ["if (every !== 'now') return wishes;", ''],
    'a name in another script is taken as it was typed': ['? [typed] : reported', '? [typed] : [typed]'],
    'all is taken for a name': ['=== ANY ? []', "=== '' ? []"],
  }),
  ...inFile('shared/aws/alert-topic.ts', ['unit/aws/alert-topic'], {
    'an attribute is sent without a value': ['|| value.length > 0', '|| value.length >= 0'],
    'a digest reaches whose filter policy is older': [
      'if (policy !== undefined && policy !== filterPolicy)',
      'if (policy === filterPolicy)',
    ],
  }),
  ...inFile('shared/aws/alert-topic.ts', ['unit/aws/alert-topic', 'integration/subscribers'], {
    'what is confirmed ends by a link in a mail': [
      "AuthenticateOnUnsubscribe: 'true'",
      "AuthenticateOnUnsubscribe: 'false'",
    ],
    'a subscription is always said to be protected': [
      "ConfirmationWasAuthenticated === 'true'",
      'ConfirmationWasAuthenticated !== undefined',
    ],
    'what is confirmed of another topic is taken for ours': ['!SubscriptionArn.startsWith(', '!String('],
  }),
  ...inFile('shared/alerts/read-confirmation.ts', ['unit/alerts/read-confirmation'], {
    'the link of another topic is taken for one of ours': ['topic !== topicArn', 'false'],
    'anything is a token': ['!TOKEN.test(token)', 'false'],
  }),
  ...inFile('shared/alerts/count-subscribers.ts', ['unit/alerts/count-subscribers'], {
    'a day of subscribers is told again and again': ['last.day >= day', 'last.day > day'],
    'fewer subscribers are not told': ['confirmed < last.confirmed', 'false'],
    'that there is no subscriber is not told': ['confirmed === 0 || ', ''],
  }),
  ...inFile('shared/aws/mail-rows.ts', ['integration/mail-rows'], {
    'the count of an earlier day is remembered': ['doneDay < :doneDay', 'doneDay <> :doneDay'],
  }),
  ...inFile('infra/log-metrics.ts', ['integration/alarms'], {
    'the alarm of fewer subscribers hears of every count': [", where: 'isFewer'", ''],
    'a classifier that flags nothing is one of which nothing is known': [', otherwise: 0', ''],
  }),
  ...inFile('functions/cli/subscribers.ts', ['integration/cli'], {
    'a change forgets what it does not name': [
      'makeWishes(named, wishesOf(email, known))',
      'makeWishes(named)',
    ],
    'who is subscribed is listed twice': [
      'composeFilterPolicy(wishes), listed)',
      'composeFilterPolicy(wishes))',
    ],
  }),
  ...inFile('functions/local/aws/filter-policy.ts', ['integration/local-aws/filter-policy'], {
    'what exists is taken for what does not': [
      'rule.exists === values.length > 0',
      'rule.exists !== values.length > 0',
    ],
  }),

  // Digests: each once, on quiet days too, and "all is well" only where that is so.
  ...inFile('shared/alerts/send-digests.ts', ['unit/alerts/send-digests'], {
    'a digest that was sent is sent again': ["if (before.state === 'sent') return 'was sent';", ''],
    'a digest goes out though its claim was not saved': [
      "if (!(await deps.saveDigest(key, claimed))) return 'left';",
      'await deps.saveDigest(key, claimed);',
    ],
    'a digest is never marked as sent': ['if (sent) await', 'if (false) await'],
    'a digest is marked before it is out': [
      'await deps.publishDigest(compose(), key.audience);\n  const sent = markAlertSent(alert, alert.number, deps.now());\n  if (sent) await deps.saveDigest(key, { ...claimed, alert: sent, revision: claimed.revision + 1 });',
      'const sent = markAlertSent(alert, alert.number, deps.now());\n  if (sent) await deps.saveDigest(key, { ...claimed, alert: sent, revision: claimed.revision + 1 });\n  await deps.publishDigest(compose(), key.audience);',
    ],
    'a day is done of which digests are left': ['if (left > 0) throw', 'if (left > 99) throw'],
    'a day is done of which a digest failed': ['if (failures.length > 0) throw failures[0];', ''],
    'one digest that fails holds up the others': ['failures.push(error);', 'throw error;'],
    'one digest that is held holds up the others': [
      'left += Number(!sent.isDone);',
      'left += Number(!sent.isDone);\n        if (!sent.isDone) break;',
    ],
    'digests are sent without the time for it': [
      'if (!deps.hasTime()) return { published, isDone: false };',
      '',
    ],
    'digests go out faster than SNS bears': ['await deps.pause();', ''],
    'a quiet day is not told': ['part === 1 || rest.length > 0', 'rest.length > 0'],
    'a mail has more engagements than SNS takes': ['MOST_IN_MAIL = 400', 'MOST_IN_MAIL = 4_000'],
    'what is merged moves others into a mail that is sent': ['new Set(stored?.told)', 'new Set<string>()'],
    'what one mail does not hold is lost': [
      'rest = rest.filter((one) => !some.includes(one));',
      'rest = [];',
    ],
    'who asks for the day gets the week': ['one.every === every', "one.every !== 'now'"],
    'who asks for little gets all': ['wants(one, attributes)', 'true'],
    'one engagement that cannot be read holds up all digests': [
      'if (!(error instanceof UnreadableRecord)) throw error;',
      'throw error;',
    ],
    'an engagement that is merged is told under each of its ids': [
      'told.set(engagement.engagementId, {',
      'told.set(engagementId, {',
    ],
    'who hears of it for the first time hears the latest change alone': [
      ' || known?.changes.length === 0',
      '',
    ],
    'one alert that waited is told twice': [
      'await deps.listNews(day)) news.set(',
      'await deps.listNews(day)) news.set(day + ',
    ],
    'what is missing is not told': [
      'filter((engagement) => engagement === undefined).length',
      'filter((engagement) => engagement === null).length',
    ],
  }),
  ...inFile('shared/alerts/compose-digest.ts', ['unit/alerts/compose-digest'], {
    'a digest is longer than SNS takes': ['MOST_BYTES = 220_000', 'MOST_BYTES = 900_000'],
    'a hostile digest is longer than SNS takes': ['  { longest: LONGEST_SAYING / 5, hasLink: false },\n', ''],
    'a digest has no links': ['hasLink: true', 'hasLink: false'],
    "a change's words make lines of their own": ["oneLine(changes.join('; '))", "changes.join('; ')"],
    "an outlet's name makes lines of its own": ['oneLine(outlet)', 'outlet'],
    'the order in which engagements come decides how they stand': [
      'digested.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))',
      'digested',
    ],
    'countries stand as they come': ["|| one.localeCompare(other, 'en')", ''],
    'all is well though engagements are missing': [' && unread === 0', ''],
    'a subject names every country': ['MOST_COUNTRIES = 5', 'MOST_COUNTRIES = 50'],
  }),
  ...inFile('shared/feeds/coverage.ts', ['unit/feeds/coverage', 'unit/alerts/compose-digest'], {
    'all is well where no feed is watched': ['feeds > 0 && ', ''],
    'all is well though a feed is in trouble': ['troubled === 0 && ', ''],
    'all is well where no story was read': [' && stories > 0', ''],
    'what is in trouble of late is named first': [
      'one.stateSince < other.stateSince ? -1',
      'one.stateSince > other.stateSince ? -1',
    ],
    'all feeds in trouble are named': ['MOST_NAMED = 20', 'MOST_NAMED = 200'],
    "a feed's name makes lines of its own": [
      'truncate(oneLine(outletOf(feed)), 80)',
      'truncate(outletOf(feed), 80)',
    ],
  }),
  ...inFile('shared/deployment/digest-day.ts', ['unit/deployment/digest-day'], {
    'a day of digests begins at midnight': ['now.getTime() - hour * HOUR_MS', 'now.getTime()'],
    'a week ends on Saturday': ['const SUNDAY = 0;', 'const SUNDAY = 6;'],
    'a story counts in two days': ['DAY_MS - 1', 'DAY_MS'],
    'a day that has not ended is due': [
      'shiftDigestDay(digestDayOf(new Date(now.getTime() - GRACE_MS), hour), -1)',
      'digestDayOf(now, hour)',
    ],
    'a digest does not wait for what is late': ['const GRACE_MS = 30 * 60_000', 'const GRACE_MS = 0'],
    'news of a day that may be done is lost': ['own > open ? own : open', 'own'],
    'a day that is done is due again': ['day > doneDay', 'day >= doneDay'],
  }),
  ...inFile('shared/alerts/turns.ts', ['unit/alerts/turns'], {
    'more mails go out one by one than may': ['recent.length >= most', 'recent.length > most'],
    'a turn comes back too soon': ['Date.parse(at) > since', 'Date.parse(at) > since + 1'],
    'a turn never comes back': ['Date.parse(at) > since', 'Date.parse(at) > 0'],
    'a turn is taken though another writer took it': [
      'if (await deps.saveTurns(next)) return true;',
      'await deps.saveTurns(next);\n    return true;',
    ],
  }),
  ...inFile('shared/alerts/audience.ts', ['unit/alerts/audience'], {
    'a subscriber is asked for by each who asks': [
      'reads[at] ??= policies.next();',
      'reads[at] = policies.next();',
    ],
    'an alert waits for who asks for digests': ["wishes.every === 'now' && ", ''],
    'who has a filter policy that is not ours gets no alert': [
      'wishes === undefined || ',
      'wishes !== undefined && ',
    ],
    'all subscribers are looked at': ['MOST_LOOKED_AT = 200', 'MOST_LOOKED_AT = 2_000'],
  }),
  ...inFile('shared/engagements/alert.ts', ['unit/engagements/alert', 'unit/alerts/alert-engagement'], {
    'digests tell nothing new of what waits': [
      'alert.change === undefined ? pending',
      'alert.change === undefined ? alert',
    ],
    'an alert waits for ever': ['FRESH_MS = FRESH_DAYS *', 'FRESH_MS = 1_000 * FRESH_DAYS *'],
  }),
  ...inFile('shared/poll/run-poll.ts', ['unit/poll/run-poll'], {
    'what the last poll had no time for comes last': [
      '[...skipped, ...rotate(others, chance)]',
      '[...rotate(others, chance), ...skipped]',
    ],
    'a slot that another poll has taken is polled': ['skippedBefore === undefined', 'false'],
    'a shard without feeds tells that there are none': ['(await listFeeds()).length === 0', 'true'],
    'every shard asks for digests': [
      'isFirst ? [askForDigests(digestHour, deps)] : []',
      '[askForDigests(digestHour, deps)]',
    ],
    'an alert that waits for a subscriber is never looked at again': [
      '[late, waiting].filter',
      '[late].filter',
    ],
  }),

  // Engagements: one a real event.
  ...inFile('shared/engagements/grouping-signals.ts', ['unit/engagements/grouping-signals'], {
    'all reports of a long engagement are compared': ['[3, 9]', '[3, 900]'],
    'the leader makes two reports one': ['!LEADERS.has(name)', 'true'],
    'a foreign minister is not a minister': ["office.split(' ').at(-1)", 'office'],
    'what was planned is due a month later': ['<= 2 * DAY_MS', '<= 30 * DAY_MS'],
    'a word that many stories have is rare': ['const RARE = 4.5;', 'const RARE = 1;'],
    'another language is compared as if it were the same': [
      '    .filter(({ its }) => its.language === said.language)\n',
      '',
    ],
  }),
  ...inFile('shared/engagements/new-facts.ts', ['unit/engagements/new-facts'], {
    'another guest of many is news': ['const FEW_PARTIES = 3;', 'const FEW_PARTIES = 30;'],
    'a party named in passing is news': [" && added.includes(said.counterparts[0] ?? '')", ''],
    'a plan told again is news': ['if (stage === was) return stay;', ''],
    'whatever is planned after a calling off is on again': [
      "stage === 'announced' && isOnAgain(title, toStoryLanguage(said.language))",
      "stage === 'announced'",
    ],
    'talks of leaders of which no word came before are news twice': [
      'wasAnnounced ? begunWords(stage) : null',
      'begunWords(stage)',
    ],
  }),
  ...inFile('shared/engagements/stage.ts', ['unit/engagements/stage'], {
    'a message of a president is a summit': ["category === 'CONSULT' &&", ''],
    'leaders on their way have met': [" && !says.has('travel')", ''],
    'what is put off is announced': ["says.has('postpone') ? 'postponed' :", ''],
  }),
  ...inFile('shared/engagements/lineage.ts', ['unit/engagements/lineage'], {
    'state media pass on state media': ["if (own[0] === 'KCNA') return null;", ''],
    'an agency passes on itself': [
      'const isOther = (agency: string) => !own.includes(agency);',
      'const isOther = () => true;',
    ],
    'an agency in the background counts': ['const REACH = 300;', 'const REACH = 3_000;'],
  }),
  ...inFile('shared/engagements/sources.ts', ['unit/engagements/sources'], {
    'copies of one text count twice': ['const COPY = 0.85;', 'const COPY = 1.1;'],
    'two outlets that report themselves are one': ['const COPY = 0.85;', 'const COPY = 0.1;'],
  }),
  ...inFile('shared/engagements/openings.ts', ['unit/engagements/openings'], {
    'what was opened is kept for ever': ['Date.parse(openedAt) > since', 'true'],
    'what was opened is forgotten at once': ['Date.parse(openedAt) > since', 'false'],
  }),
  ...inFile('shared/engagements/group-story.ts', ['unit/alerts/every-schedule'], {
    'nobody looks for a rival': ['if (best && best.logOdds >= model.join) return best.engagement;', ''],
    'the lists are taken in any order': [
      '(telling?.said.counterparts ?? []).toSorted()',
      '(telling?.said.counterparts ?? [])',
    ],
    'a story that opened one before a crash opens another': [
      'if (story.engagementId !== undefined) return load(story.engagementId, deps);\n  const own',
      'if (story.engagementId !== undefined) return load(story.engagementId, deps);\n  return undefined;\n  const own',
    ],
  }),
  // The roles: who does what to whom, each rule with the sentence that needs it.
  ...inFile('shared/classify/read/read-frames.ts', ['unit/classify/roles'], {
    'a party of another clause is as near': ['const CLAUSE_COST = 3;', 'const CLAUSE_COST = 0;'],
    'who only says it is a party': ['const SOURCE_COST = 10;', 'const SOURCE_COST = 0;'],
    'a new clause is no border': ['const BREAK_COST = 6;', 'const BREAK_COST = 0;'],
    'a place is a party': ['const PLACE_COST = 5;', 'const PLACE_COST = 0;'],
  }),
  ...inFile('shared/classify/read/read-contacts.ts', ['unit/classify/roles'], {
    'a thing far behind an action is its theme': ['const THEME_REACH = 8;', 'const THEME_REACH = 40;'],
    'a thing right behind an action is not its theme': ['const THEME_REACH = 8;', 'const THEME_REACH = 0;'],
    'a thing in front of an action is not its theme': ['const THEME_BEFORE = 4;', 'const THEME_BEFORE = 0;'],
    'a guest in a place is no visit': ['const PRESENCE_REACH = 4;', 'const PRESENCE_REACH = 0;'],
    'a foreigner who is named is nobody to be let go': ["[...themes, 'prisoner']", 'themes'],
  }),
  ...inFile('shared/classify/read/read-cases.ts', ['unit/classify/roles'], {
    'to whom and from whom are the same': [
      "? 'recipient' : 'sender';\n}\n\nfunction lastIndexIn",
      "? 'sender' : 'recipient';\n}\n\nfunction lastIndexIn",
    ],
    'a genitive takes a dative back': ["(language === 'es' || language === 'pl') && last.to >= 0", 'false'],
  }),
  ...inFile('shared/classify/read/read-parties.ts', ['unit/classify/roles'], {
    'in front of a place stands nothing': ["hasGrammar(before, 'locative') ||", ''],
  }),
  ...inFile('shared/classify/describe/describe-status.ts', ['unit/classify/roles'], {
    'a word of the future far off counts': ['const MARKER_REACH = 4;', 'const MARKER_REACH = 30;'],
    'a word of the future right in front does not count': [
      'const MARKER_REACH = 4;',
      'const MARKER_REACH = 0;',
    ],
    'who is invited has come': ['if (invitation !== null) {', 'if (false) {'],
    '"to visit" is past': ['return isSubject && !verb ? (mention ?? null) : null;', 'return null;'],
    'what is called off is not broken': ["return 'RUPTURE';", 'return category;'],
    'what is planned is not agreed': ["isAgreement && status === 'planned' ? 'AGREE' : category", 'category'],
  }),
  ...inFile('shared/classify/describe/travel-direction.ts', ['unit/classify/roles'], {
    'who goes home comes in': ['if (RETURN.test(words) && isHomeward(reading, frame)) {', 'if (false) {'],
    'a visit by somebody is theirs': ['/^ by /i.test(next) ||', ''],
    'where the verb is last the goal is not in front of it': [
      'const GOAL_REACH = 4;',
      'const GOAL_REACH = 0;',
    ],
  }),
  ...inFile('shared/classify/describe/sending-direction.ts', ['unit/classify/roles'], {
    'messages that are exchanged go one way': [
      'const isMessage = contact.category ===',
      'const isMessage = false && contact.category ===',
    ],
    'who receives a message sends it': [
      "const isReceived = contact.mover === 'object';",
      'const isReceived = false;',
    ],
    'arms come in': ["contact.theme === 'arms' || contact.theme === 'troops' ? 'outbound' : null", 'null'],
  }),
  ...inFile('shared/classify/describe/describe-direction.ts', ['unit/classify/roles'], {
    'who is handed over is always theirs': ['isGivenBack(reading, main)', 'false'],
    'who breaks off is always the DPRK': ['main.foreign.mention.first < main.dprk.mention.first', 'false'],
    'at home is abroad': ["if (placeCountry === 'PRK') {", "if (placeCountry === 'KOR') {"],
  }),
  ...inFile('shared/classify/describe/choose-counterparts.ts', ['unit/classify/choose'], {
    'nobody is a counterpart who is not likely': ['const LEAST_OF_ONE = -2;', 'const LEAST_OF_ONE = 0;'],
    'everybody named is a counterpart': ['const LEAST = 0;', 'const LEAST = -9;'],
    'the least likely comes first': ['b.logOdds - a.logOdds', 'a.logOdds - b.logOdds'],
    'who is only meant is nobody': ['return [...inOrder, ...others];', 'return inOrder;'],
  }),
  ...inFile('shared/classify/describe/choose-direction.ts', ['unit/classify/choose'], {
    'the least of what is made of a side counts': ['Math.max(...read)', 'Math.min(...read)'],
    'what is only a place is named first': ['!isAside', 'true'],
    'the side named first is the other one': [
      "own < theirs ? 'own' : 'theirs'",
      "own < theirs ? 'theirs' : 'own'",
    ],
  }),
  ...inFile('shared/classify/describe/choose-place.ts', ['unit/classify/choose'], {
    'a place is told whatever it is': ['const LEAST = 0;', 'const LEAST = -9;'],
    'an adjective is a place': ["isOf || (sort !== 'name'", "(sort !== 'name'"],
  }),
  ...inFile('shared/classify/words/find-dates.ts', ['unit/classify/find-dates'], {
    'the day of a report is the day': ['return !near.some(({ key }) => said.has(key));', 'return true;'],
    'a weekday is always to come': ["tense === 'future' ? (7 - back) % 7 : -back", '(7 - back) % 7'],
    'of a span the last day is told': ['? earlier : nearest;', '? nearest : nearest;'],
    'a month to come has been': ["(tense === 'past' ? 0 : 11)", '11'],
    'a small word is a month': ['CAPITALISED.includes(language) && !isCapital', 'false'],
    'next month has been': ["(tense !== 'past' || by <= 0)", 'true'],
    'this year is when it has been': ["...(tense === 'future' ? years : [])", '...years'],
    'who says it does it that day': ['isReport(text, verbs) && TOPIC.test(text.slice(0, start))', 'false'],
    'what is said that day is done that day': ['verbs.some((verb) => behind.includes(verb))', 'false'],
    'a day soon to come was a year ago': ['order(nearest) < SOON * DAY_MS', 'false'],
    'twenty is two': ["written.includes('十') ? written.split('十')", "false ? written.split('十')"],
    'wide digits are none': ["digit.normalize('NFKC')", 'digit'],
  }),
  ...inFile('shared/classify/describe/describe-date.ts', ['unit/classify/describe-date'], {
    'a month is told where its day is': ['other.startsWith(one) ? other : one', 'one'],
  }),
  ...inFile('shared/classify/describe/choose-people.ts', ['unit/classify/choose-people'], {
    'everybody named takes part': ['known: -1, read: -1, run: 0', 'known: -9, read: -9, run: -9'],
    'a name is of the main counterpart': ['near[0]?.country ?? main', 'main'],
    'a name of the North is of the South': ['(isKorean && isNorthern(name))', 'false'],
    'a name read twice is two people': ['.filter((run) => !isRead(run))', ''],
  }),
  ...inFile('shared/classify/read/name-runs.ts', ['unit/classify/choose-people'], {
    'a headline in capitals is one name': ['? RUN : ONE_WORD', '? RUN : RUN'],
    'whom the lexicon knows is a name again': ['mentions.filter(namesParty)', 'mentions.filter(() => false)'],
  }),
  ...inFile('shared/classify/read/title-tense.ts', ['unit/classify/title-tense'], {
    'a visit to come has been': ["if (isToCome) return 'future';", ''],
    'an ending counts wherever it stands': ['title.endsWith(', 'title.includes('],
  }),
  ...inFile('shared/classify/reader/read-mention.ts', ['unit/classify/reader/reader'], {
    'what answers a mention counts for nothing': ['exponential(one - most)', '1'],
    'the story around a mention counts for nothing': ['Math.max(table.around(at), 0)', '0'],
  }),
  ...inFile('shared/classify/describe/describe-actors.ts', ['unit/classify/describe-actors'], {
    'Kim is always the one of today': ['whole?.name ?? leaderOn(publishedAt) ?? name', 'name'],
    'a surname alone is nobody': ['...people, ...surnames, ...leader', '...people, ...leader'],
  }),
  ...inFile('shared/classify/words/people-register.ts', ['unit/classify/people-register'], {
    'whoever held an office holds it': ['day.slice(0, one.until.length) <= one.until', 'true'],
    'one of two who held an office is named': ['holders.length === 1 ?', 'holders.length > 0 ?'],
  }),
  ...inFile('shared/classify/words/term-fit.ts', ['unit/classify/term-fit'], {
    'accents never count': ['accented[i] !== accentsOf(text, word)', 'false'],
    'a name is one in small letters': ["casing === 'name' && isLast && !word.isCapitalised", 'false'],
    'a syllable is a word within another': ['isInsideWord(words, at)', 'false'],
  }),
  ...inFile('shared/classify/words/read-terms.ts', ['unit/classify/lexicon'], {
    'a line without a key has none': ['if (at === -1) throw', 'if (false) throw'],
  }),
  ...inFile('shared/classify/score/decide.ts', ['unit/classify/decide'], {
    'roles are as sure as their words add up to': ['MOST_LOG_ODDS = 6', 'MOST_LOG_ODDS = 600'],
    'what the roles label counts for nothing': ['label === said ? worth : 0', '0'],
    'roles are read where there is no lexicon': ['roles !== null && {', '{'],
  }),
  ...inFile('shared/classify/classify-story.ts', ['unit/classify/classify-story'], {
    'links and captions make a story one about the DPRK': ['mentionsDprk({ ...story, ...news })', 'true'],
    'who won a contest dealt with somebody': [
      'beginsUnreal(reading) || tellsResult(reading)',
      'beginsUnreal(reading)',
    ],
  }),
  ...inFile('shared/classify/describe/choose-evidence.ts', ['unit/classify/choose-evidence'], {
    'spans of the roles are shown that decided nothing': ['DESCRIBING.has(one.span.role) && ', ''],
    'evidence is as long as the roles find spans': ['MOST_FOUND = 8', 'MOST_FOUND = 80'],
  }),
  ...inFile('shared/classify/words/leave-out.ts', ['unit/classify/leave-out'], {
    'a whole title may be left out': ['isAnythingLeft(title, inTitle) ? inTitle : []', 'inTitle'],
    'a sentence in lower case behind a label is a link': ['!isShouted && !HEADLINE.test(rest)', 'false'],
    'what the title tells of is left out of the lead': ['!sharesName(title, rest)', 'true'],
  }),
  ...inFile('shared/classify/same-person.ts', ['unit/classify/same-person'], {
    'a surname alone makes two people one': ["return 'maybe';", "return 'same';"],
    'a name that begins with the same letters is the same name': [
      'longer.startsWith(',
      'longer.startsWith(shorter) || longer.startsWith(',
    ],
  }),
  ...inFile('shared/engagements/group-story.ts', ['unit/engagements/group-story'], {
    'nobody hears of an engagement that cannot be read': ['    deps.onUnreadable(error);\n', ''],
    'a grouped story is grouped anew': [
      'if (story.engagementId !== undefined) return load(story.engagementId, deps);',
      '',
    ],
    'a join that another writer overtook counts': [
      'return (await deps.saveEngagement(next, known)) ? next : undefined;',
      'await deps.saveEngagement(next, known);\n  return next;',
    ],
    'an engagement of long ago is a rival': [' && isWithin(id, windowOf(telling.report.publishedAt))', ''],
    'an engagement that was told of gives way': [
      'if (younger.opening && !giving.opening) return giving;',
      '',
    ],
    'a merge that a crash cut off is never finished': [
      'return left === undefined ? engagement : finishMerge(left, deps);',
      'return engagement;',
    ],
    'the older one gives way': [
      'isOlder(merged, other) ? [merged, other] : [other, merged]',
      'isOlder(merged, other) ? [other, merged] : [merged, other]',
    ],
    'a story is likened to every engagement': ['MOST_CANDIDATES = 40', 'MOST_CANDIDATES = 4_000'],
  }),
  ...inFile('shared/engagements/engagement.ts', ['unit/engagements/engagement'], {
    'old news is mailed': ['if (isFresh) return nextAlert', 'if (true) return nextAlert'],
    'a report that is no news is mailed again': [
      'const tellsNews = story.isFresh && ',
      'const tellsNews = true || ',
    ],
    'an engagement is none though others report it': [
      'countStanding(engagement) <= 0',
      'countStanding(engagement) <= 1',
    ],
    'a report comes back by a version that is older than the one that took it back': [
      "known === undefined ? '' : lastSeenOf(known)",
      "known?.versionSeenAt ?? ''",
    ],
    'a correction is lost in a merge': [
      "return isSettled || own.state === 'pending'",
      "return isSettled || own.state !== 'none'",
    ],
    'an engagement grows without end': ['MAX_REPORTS = 50', 'MAX_REPORTS = 5_000'],
  }),
  ...inFile('shared/aws/rows.ts', ['integration/engagement-table', 'integration/mail-rows'], {
    'a slower writer overwrites a faster one': [
      "'revision = :previous'",
      "'revision = :previous OR revision <> :previous'",
    ],
    'two open one engagement': [
      "'attribute_not_exists(revision)'",
      "'attribute_exists(revision) OR attribute_not_exists(revision)'",
    ],
  }),
  ...inFile('shared/aws/mail-rows.ts', ['integration/mail-rows'], {
    'a day is done before that of which digests are left': ['if (isNext) await saveOfDay', 'await saveOfDay'],
    'news of one alert replaces that of the last': [
      'Item: { ...key, ...news }',
      'Item: { ...key, ...news, counterpart: engagementId }',
    ],
    'all digests of a day are one': ['hash(audience)', 'hash(day)'],
    'a digest of several mails is one': [
      '({ day, audience, part }: DigestKey)',
      '({ day, audience }: DigestKey, part = 1)',
    ],
  }),
  ...inFile('shared/aws/alert-topic.ts', ['unit/aws/alert-topic', 'integration/alert-topic'], {
    'an attribute without values stops a mail': ['!Array.isArray(value) || value.length > 0', 'true'],
    'a digest reaches who is mailed at once': [
      'mail, { digest: audience }',
      'mail, { counterpart: "MNG", digest: audience }',
    ],
    'who has not confirmed is asked for': ['if (SubscriptionArn === PENDING) continue;\n    const', 'const'],
  }),
  ...inFile('shared/aws/story-table.ts', ['integration/story-table'], {
    'what lists a story is counted as one': [
      "countIndex({ table, ...indexOf('day')",
      "countIndex({ table, ...indexOf({ counterpart: 'MNG' })",
    ],
  }),
  ...inFile('shared/aws/engagement-table.ts', ['integration/engagement-table'], {
    'what a slower writer left lists an engagement': [
      'if (keys.some((key) => isListed(engagement, key))) yield',
      'yield',
    ],
    'an engagement is saved that no list shows': [
      'await dynamodb.send(new PutCommand({ TableName: table, Item }));',
      'await dynamodb.send(new PutCommand({ TableName: table, Item })).catch(() => {});',
    ],
    'a sent alert stays due': [
      'due === undefined ? {} :',
      "due === undefined ? { alertPending: 'yes', alertDueAt: '0' } :",
    ],
    'what waits for a subscriber is late': ["due.isWaiting ? 'waiting' : 'yes'", "'yes'"],
    'what is to wait is not found again': ["const END_OF_TIME = '9'", "const END_OF_TIME = '1'"],
    'more alerts are due than were asked for': ['if (ids.length === limit) break;', ''],
  }),

  // What is taken back: corrected once, behind the mail, and never in doubt.
  ...inFile('shared/stories/takes-back.ts', ['unit/stories/takes-back'], {
    'a report is taken back though the classifier doubts it': ['DOUBT = 0.25', 'DOUBT = 1'],
    'a feed that leaves out its summaries takes back what it reported': [' && !hasLostText(story)', ''],
    'a version that nobody can read takes a report back': ['!isUnread(classification) && ', ''],
  }),
  ...inFile('shared/engagements/report.ts', ['unit/engagements/engagement'], {
    'an older version takes back what a newer one reports': [
      'if (seenAt <= lastSeenOf(report)) return report;',
      '',
    ],
  }),
  ...inFile('shared/engagements/alert.ts', ['unit/engagements/alert', 'unit/alerts/every-schedule'], {
    'a correction comes before the mail that it corrects': [
      "last.state === 'claimed' ? { ...next, leaseUntil: last.leaseUntil } : next",
      'next',
    ],
    'what was taken back before its mail went out is mailed': [
      "alert.state === 'pending' && alert.number === 1",
      "alert.state === 'pending' && alert.number === 0",
    ],
  }),
  ...inFile(
    'shared/engagements/take-entry.ts',
    ['unit/engagements/take-entry', 'unit/alerts/every-schedule'],
    {
      'a version that came while its story was grouped takes nothing back': [
        'if (takesBack(stored)) return takeBack(stored, made, deps);',
        '',
      ],
    },
  ),
  ...inFile('shared/engagements/withdraw-report.ts', ['unit/engagements/engagement'], {
    'an engagement goes on saying what was taken back': [
      'return tellByOthers(left, story.storyId);',
      'return left;',
    ],
  }),
  ...inFile('shared/engagements/withdraw-story.ts', ['unit/engagements/take-entry'], {
    'a report is not taken back whose story does not say where it is': [
      ' ?? (earlier && (await findHolder(earlier, deps))?.engagementId)',
      '',
    ],
    'a report is not taken back that a merge has not handed on': [
      '({ engagementId } = await finishMerge(engagement, deps));',
      'engagementId = engagement.mergedInto;',
    ],
  }),
  ...inFile('functions/cli/engagements.ts', ['integration/cli'], {
    'a list shows what turned out to be no engagement': ['(options.withdrawn || !isWithdrawn(one)) && ', ''],
  }),

  // Backfill: without a mail, and once.
  ...inFile('shared/engagements/engagement.ts', ['unit/backfill/backfill-stories'], {
    'what was backfilled is mailed with its next report': ['isBackfilled ? COUNTS_AS_TOLD : ', ''],
  }),
  ...inFile('shared/backfill/backfill-stories.ts', ['unit/backfill/backfill-stories'], {
    'a backfill brings back what was corrected by mail': [
      '.filter((engagement) => !isWithdrawn(engagement))',
      '',
    ],
    'a backfill that was interrupted is never finished': [
      'if (isUngrouped(story)) ungrouped.set',
      'if (isNew && isUngrouped(story)) ungrouped.set',
    ],
    'a backfill takes a story from the classifier': ['story.isBackfilled === true && ', ''],
    'a backfill groups in the order of its files': [
      '.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))',
      '',
    ],
    'a backfill is ended by busy tables': ['tries === MOST_TRIES || !isPassing(error)', 'true'],
  }),
  ...inFile('shared/backfill/archived-feed.ts', ['unit/backfill/archived-feed'], {
    'what a kept document tells is news': ['{ ...entry, isFresh: false }', 'entry'],
    'a kept entry without a day passes for one of today': [
      'publishedAt !== undefined && publishedAt <=',
      'publishedAt === undefined || publishedAt <=',
    ],
  }),
  ...inFile('shared/backfill/archived-entry.ts', ['unit/backfill/archived-entry'], {
    'stories of two archives are taken for one': [
      'hash(ARCHIVE, archived.id, outlet, title, publishedAt)',
      'hash(ARCHIVE, archived.id)',
    ],
  }),

  // Stories: each version, once.
  ...inFile('shared/stories/add-version.ts', ['unit/stories/add-version'], {
    'the text that a story has is a version of it': [
      'if (!edit.returned && neighbours.includes(edit.textHash)) return story;',
      '',
    ],
    'an older version becomes the text': ['at === known.length - 1 && newestOf', 'newestOf'],
  }),
  ...inFile('shared/aws/story-table.ts', ['integration/story-table'], {
    'a story is overwritten when it comes again': [
      "'attribute_not_exists(storyId)'",
      "'attribute_not_exists(storyId) OR attribute_exists(storyId)'",
    ],
    'expired stories are listed': ['hasExpired(row, now) ? undefined', 'false ? undefined'],
    'a removed story is marked each time': ['{ removedAt: undefined })) !==', '{})) !=='],
  }),
  ...inFile('shared/alerts/take-batch.ts', ['unit/alerts/take-batch'], {
    'what fails too often is never buried': [
      '(tries < MOST_TRIES || !isItsOwn)) return false',
      'true) return false',
    ],
    'an outage buries what waits for its end': ['|| !isItsOwn)', ')'],
    'what waits comes back as soon as ever': [
      'if (tries > 1) await deps.holdBack',
      'if (false) await deps.holdBack',
    ],
    'a message that came before is taken with the others': [
      'records.every(({ tries }) => tries === 1)',
      'true',
    ],
    'what is done beside a culprit is not acknowledged': [
      'if (isBack === undefined) await deps.acknowledge',
      'if (false) await deps.acknowledge',
    ],
    'an alert that fails is dropped': ['if (record.tries < MOST_TRIES) failed.push(record.messageId);', ''],
  }),
  ...inFile('shared/aws/entry-queue.ts', ['unit/aws/entry-queue'], {
    'what a queue did not take is forgotten': ['if (!failure) return;', 'return;'],
  }),
  ...inFile('shared/aws/rows.ts', ['unit/aws/rows'], {
    'rows that a table left out are forgotten': [
      'left = UnprocessedKeys?.[table]?.Keys ?? [];',
      'left = [];',
    ],
  }),

  // Polling: nothing lost, nothing twice, polite.
  ...inFile('shared/poll/poll-feeds.ts', ['unit/poll/poll-feed-entries'], {
    'what waits is not read of a document that stays as it is': ['!isBehind && hash', 'hash'],
    'what waits is asked for with validators': ['isBehind ? {} : feed.validators', 'feed.validators'],
  }),
  ...inFile('shared/poll/poll-feeds.ts', ['unit/poll/poll-feeds', 'unit/poll/poll-feed-hosts'], {
    'entries are remembered before they are queued': [
      'await deps.queueMessages(messages);\n  if (next) await deps.saveFeed(next);',
      'if (next) await deps.saveFeed(next);\n  await deps.queueMessages(messages);',
    ],
    'no time kept for a feed': ['TIME_FOR_ONE_FEED_MS = 25_000', 'TIME_FOR_ONE_FEED_MS = 0'],
    'a host that asks for peace gets none': ['rests.set(host, retryAfterSeconds)', '{}'],
    'what a server asks for is not waited for': [
      'restMs(whole, failures, retryAfterSeconds)',
      'restMs(whole, failures)',
    ],
    'a whole document is asked for each time': [
      'fetchFeed(address, isBehind ? {} : feed.validators)',
      'fetchFeed(address, {})',
    ],
  }),
  ...inFile(
    'shared/poll/plan-reading.ts',
    ['unit/poll/poll-feeds', 'unit/poll/poll-feed-states', 'unit/poll/poll-feed-entries'],
    {
      'validators are forgotten': ['...memory, validators, movedTo', '...memory, movedTo'],
      'a first reading is a gap': ['bodyHash !== undefined && seen.length > 0 && known === 0', 'known === 0'],
      'a removed story is told of no feed': ['listRemoved(titled, reading)', '[]'],
      'older entries are taken again and again': ['parsed.olderEnd ?? readTo', 'readTo'],
      'older entries are news': ['older, now, true)', 'older, now)'],
      'reading goes on behind what was never read': [" || oldestOf(identified)?.change === 'new')", ')'],
    },
  ),
  ...inFile('shared/poll/feed-cadence.ts', ['unit/poll/feed-cadence'], {
    'a failing feed is asked as often as ever': ['2 ** (failures - 1)', '1'],
    'feeds that failed together return together': ['JITTER = 0.25', 'JITTER = 0'],
    'Retry-After is not heeded': [
      '- BACK_OFF_MARGIN_MS, retryAfterSeconds * 1000',
      '- BACK_OFF_MARGIN_MS, 0',
    ],
    'all feeds are polled at once': ['Math.floor(at / pollMs) + phase', 'Math.floor(at / pollMs)'],
    'what the last poll had no time for waits for its turn': [
      'feed.failures > 0 || wasSkipped',
      'feed.failures > 0',
    ],
    'a retired feed is polled': ["feed.state === 'retired' || ", ''],
    'a night that a feed asks for is not kept': ['if (isAsleep(feed, time)) return false;', ''],
  }),
  ...inFile('shared/poll/keep-validators.ts', ['unit/poll/poll-feed-validators'], {
    'validators that change with each answer are written at each poll': [
      'validatorsAt === undefined || now.getTime() - Date.parse(validatorsAt) >= PAUSE_MS',
      'true',
    ],
    'new validators of a feed without news are forgotten': [
      'if (isSame || saysNone(validators)) return false;',
      'return false;',
    ],
  }),
  ...inFile('shared/poll/take-by-host.ts', ['unit/poll/take-by-host'], {
    'hundreds of feeds of a host are asked for one by one': ['MOST_LANES = 8', 'MOST_LANES = 1'],
    'a host is asked for all its feeds at once': ['host.running < host.lanes', 'true'],
  }),
  ...inFile('shared/poll/run-poll.ts', ['unit/poll/polls-at-scale'], {
    'who has waited longest waits on': [
      '[...skippedBefore].flatMap((feedId) => known.get(feedId) ?? [])',
      'due.filter(wasSkipped)',
    ],
  }),
  ...inFile('shared/poll/shards.ts', ['unit/poll/shards'], {
    'feeds of one host are in several shards': ['hash(new URL(url).host)', 'hash(url)'],
    'a place is between two shards': ['startOf(shard + 1) - 1', 'startOf(shard + 1) - 2'],
  }),
  ...inFile('shared/aws/poll-slots.ts', ['integration/poll-slots'], {
    'a schedule that fires twice polls twice': ['slot < :slot OR', 'slot <= :slot OR'],
    'a mistaken slot blocks all polls': ["slot > :ahead'", "(slot > :ahead AND slot < :slot)'"],
    'a slot taken by a clock a little ahead is free': ['MOST_AHEAD_MS = 5 * 60_000', 'MOST_AHEAD_MS = 0'],
    'another number of shards finds its slots taken': ['{shards}`, slot', '{shard}`, slot'],
    'a poll whose taking is repeated gives up': ['AND taker = :taker', 'AND taker <> :taker'],
    'a poll that has been overtaken keeps what it skipped': ["'slot = :slot', {}", "'slot >= :slot', {}"],
  }),
  ...inFile('functions/local/pipeline.ts', ['integration/shards'], {
    'a poll that comes early passes for the last one': ['(slots.get(due) ?? 0) + 1000', '0'],
  }),
  ...inFile('shared/poll/feed-address.ts', ['unit/poll/feed-address'], {
    'a moved feed that fails is never moved back': ['hasHeld && failures < 2', 'hasHeld'],
    'a move is taken at its first word': ['MOVE_HOLDS_MS = 86_400_000', 'MOVE_HOLDS_MS = 0'],
  }),
  ...inFile('shared/poll/feed-state.ts', ['unit/poll/feed-state'], {
    'a dead feed looks well': ['if (age <= allowed) return undefined;', 'return undefined;'],
    'dates ahead of time look well': ['if (ahead > 0) {', 'if (ahead < 0) {'],
    'a gap looks well': ['if (isGap) {', 'if (isGap && false) {'],
    'the operator is told of each passing failure': ['failures >= 2', 'failures >= 1'],
    'the operator is told again and again': ['|| !isSameWeek(toldAt, now)', '|| true'],
    'trouble is told once and never again': ['|| !isSameWeek(toldAt, now)', ''],
  }),
  ...inFile('shared/poll/tell-feed-changes.ts', ['unit/poll/tell-feed-changes'], {
    'a change is told at each poll': ['{ ...feed, toldState: feed.state, toldAt }', 'feed'],
    'a change is told though the mail failed': [
      'await tellOperator(composeFeedMail(changed));',
      'await tellOperator(composeFeedMail(changed)).catch(() => {});',
    ],
  }),
  ...inFile('shared/poll/queue-entries.ts', ['unit/poll/poll-feeds', 'unit/poll/poll-feed-entries'], {
    'an archive of a new feed is news': ['first: 48 * HOUR_MS', 'first: 480 * HOUR_MS'],
    'an old entry put in late is news': ['later: 7 * 24 * HOUR_MS', 'later: 70 * 24 * HOUR_MS'],
    'a date far ahead of time makes an old entry news': ['claimed > latest ?', 'claimed > "~" ?'],
    'a date in the future is believed': ['claimed === undefined || isAhead ?', 'claimed === undefined ?'],
  }),
  ...inFile('shared/aws/feed-table.ts', ['integration/feed-table'], {
    'a feed that is watched is overwritten': [
      "ConditionExpression: 'attribute_not_exists(feedId)'",
      "ConditionExpression: 'attribute_not_exists(feedId) OR attribute_exists(feedId)'",
    ],
    'a feed that was removed comes back': [
      '`feed.addedAt = :addedAt AND',
      '`attribute_not_exists(feed) OR feed.addedAt = :addedAt AND',
    ],
    'default feeds come back once removed': ['if (Item) return 0;', ''],
    'default feeds are added to chosen ones': ['isChosen ? [] : feeds', 'feeds'],
    'a feed that an older version has written is not polled': ['[...own, ...placed]', '[...placed]'],
    'a feed that an older version has written gets no place': [
      'place(feed).catch',
      'Promise.resolve().catch',
    ],
    'each shard polls what an older version has written': ['shardOf(feed, shards) === shard', 'true'],
    'an older version does not find feeds': ["PLACED = '0'", "PLACED = ':'"],
  }),
  ...inFile('shared/feeds/cut-seen.ts', ['unit/feeds/cut-seen'], {
    'a new entry moves the borders of all pieces': ['isBehind = lasts.has(line);', 'isBehind = false;'],
    'what grows at its front is cut from its front': ['(at === runs.length - 1 ?', '(at >= 0 ?'],
    'a piece holds more than is read for one unit': ['bytes + more > MOST_BYTES', 'bytes > MOST_BYTES'],
    'pieces become ever more and smaller': ['return pack(fitting);', 'return fitting;'],
  }),
  ...inFile('shared/aws/seen-pieces.ts', ['integration/seen-pieces'], {
    'a piece that is named is written over': [
      'freeCells(new Set(named.map(({ cell }) => cell)))',
      'freeCells(new Set())',
    ],
    'a piece that others have just named is written over': ['OR saved < :saved OR', 'OR saved <> :saved OR'],
    'a piece whose writing is repeated is written twice': [
      ' OR (saved = :saved AND contentHash = :contentHash)',
      '',
    ],
    'a piece that has not changed is written again': [
      'let cell = known.get(contentHash);',
      'let cell: number | undefined;',
    ],
    'a damaged piece is believed': ['if (hashOf(piece) !== contentHash) {', 'if (piece.length === 0) {'],
    'a damaged piece is named again': ['named.filter(({ cell }) => !loaded?.lost.has(cell))', 'named'],
    'a feed that is removed leaves pieces that it named no more': ['|| were.includes(true)', ''],
    'a feed that is removed leaves pieces behind the first ones': [
      'highest >= first + AT_ONCE ||',
      'false &&',
    ],
    'of two feeds in turn the new one cannot use what the old one left': ['addedAt} $', "''} $"],
  }),
  ...inFile('shared/aws/feed-table.ts', ['integration/seen-pieces'], {
    'of two that save at once neither hears of the other': [
      "before ? 'saved = :before' :",
      "before ? 'attribute_exists(saved) OR saved = :before' :",
    ],
    'what was short when another made it long begins to count anew': [
      "'attribute_not_exists(saved)'",
      "'attribute_exists(feedId)'",
    ],
    'what an older version has seen is forgotten': ['loaded && isEmpty ?', 'loaded ?'],
    'who reads between two savings finds pieces missing': [
      '?.saved !== row.saved)',
      '?.saved === undefined)',
    ],
    'a missing piece is not told of': ['onUnreadable(new UnreadableRecord(', 'String(new UnreadableRecord('],
    'a poll brings back pieces of a removed feed': [
      'return takeBackPieces(table, feedId, saved, pieces);',
      'return;',
    ],
    'a removed feed leaves its pieces': [
      'await deletePieces(table, feedId, removed.Attributes && piecesOf(removed.Attributes));',
      '',
    ],
  }),
  ...inFile('shared/aws/feed-table.ts', ['integration/shard-reading'], {
    'every shard reads the feeds of all': [
      '[PLACED + first, PLACED + last], unitsASecond',
      "[PLACED, '1'], unitsASecond",
    ],
  }),
  ...inFile('shared/aws/feed-table.ts', ['unit/aws/feed-table'], {
    'each shard reads as fast as all together may': [
      'UNITS_A_SECOND.shards / shards',
      'UNITS_A_SECOND.shards',
    ],
  }),
  ...inFile('shared/aws/feed-table.ts', ['integration/newer-rows'], {
    'a field that cannot be read is lost': ['feed: { ...unread?.feed, ...told }', 'feed: told'],
    'an attribute that nobody knows is lost': ['...unread?.row,', ''],
    'entries that are gone are still remembered': [
      'Array.isArray(seen) && seen.length === record.seen.length',
      'false',
    ],
  }),
  ...inFile('shared/aws/story-table.ts', ['integration/newer-rows'], {
    'a version takes back what a newer one wrote meanwhile': ['knownFields(STORY, story)', 'story'],
  }),

  // Identity: the same story, whatever its feed does to it.
  ...inFile('shared/identify/canonical-link.ts', ['unit/identify/canonical-link'], {
    'a home page is a link like others': ['|| isHomePage(canonical)', ''],
    'a redirector is a page': ['(page === url ? undefined : formOf(page)) ?? formOf(url)', 'formOf(url)'],
    'small letters are others than capitals even in words': [
      'isWord ? segment.toLowerCase() : segment',
      'segment',
    ],
  }),
  ...inFile('shared/identify/idle-parameters.ts', ['unit/identify/canonical-link'], {
    'tracking tells links apart': [
      'SESSION.test(name) || CAMPAIGN.some((pattern) => pattern.test(name))',
      'false',
    ],
    'a number under a doubtful name is no number of a page': ['return !NUMBER.test(value);', 'return true;'],
    'each day of a page is the same': ['(?!(?:19|20)\\d{6}$)', ''],
    "a story's own id is dropped as a session": ['(isTold ? lasting : parameters)', 'lasting'],
  }),
  ...inFile('shared/identify/wrapped-link.ts', ['unit/identify/canonical-link'], {
    'a page that names another is that other': ['|| isSent ?', '|| true ?'],
  }),
  ...inFile('shared/identify/former-link.ts', ['unit/identify/former-link'], {
    'an upgrade tells stories anew whose links have another form': [
      'shown.size + gone.size === 0 ? [] : entries',
      '[]',
    ],
  }),
  ...inFile('shared/identify/version-marks.ts', ['unit/identify/identify-entries'], {
    'a new lead is a new story': [
      'if (shorter === rest || shorter ===',
      'if (true || shorter === rest || shorter ===',
    ],
  }),
  ...inFile('shared/identify/weigh-keys.ts', ['unit/identify/identity-over-time'], {
    'keys that change each time are trusted': ['lost >= UNSTEADY.least && lost', 'false && lost'],
    'keys that change now and then are unsteady': ['lost >= UNSTEADY.times * kept', 'true'],
    'that keys change is forgotten': ['return wasBefore && !(kept', 'return false && !(kept'],
    'keys that stay again are never trusted': ['!(kept >= UNSTEADY.least && kept > lost)', 'true'],
    'a guid that is at another story tells this one': [
      'if (wandered > 0 && wandered >= kept) return true;',
      '',
    ],
    'a slot of a front page is one story for ever': [
      'unlike.length > 0 && (reused > 1',
      'unlike.length > 99 && (reused > 1',
    ],
    'slots that change one by one are live pages': ['reused > 1 || isAnother', 'reused > 1'],
    'dates of another zone are other dates': ['if (isZone) return times > 1 ? moved : 0;', ''],
    'the next day is another zone': ['!isDaysLater(Math.abs(moved)) ? moved', 'true ? moved'],
    'dates that tell days are taken by the second': ['(times === 1 && days >= 3)', 'false'],
  }),
  ...inFile('shared/identify/find-stories.ts', ['unit/identify/identity-over-time'], {
    'a key speaks against title and second': ['isPrecise || isText || isUndecided', 'isText || isUndecided'],
    'the day decides as the second does': ['keys.seconds % 86_400 !== 0 && !trust.isCoarse', 'true'],
    'a story that is still there is taken by its like': [
      'if (!story || isElsewhere(story, place)) return',
      'if (!story) return',
    ],
    'a place gives its story to the next': ['if (trust.places.has(kind)) return false;', ''],
    'a guid alone tells a story': [
      'return isAll && trust[kind].kept >= 3',
      'return true || trust[kind].kept >= 3',
    ],
    'a page of columns is a feed that has moved': [
      'const isMoved = isSameText ? !isNextDay || areDatedAnew :',
      'const isMoved = true ? true :',
    ],
    'two entries are a feed that has moved': ['if (!isAll && !isAllThatStays) return undefined;', ''],
    'any story of a second is the one edited': [
      'isUndecided(keys, story, trust) && isRoughlyAlike(keys, story))',
      'true)',
    ],
    'the text alone tells a story': [
      'isUndecided(keys, story, trust) && isAlike(keys, story) ? story',
      'false ? story',
    ],
    'a column comes once a day': ['isAsItWas || isOnlyOne(keys, story)', 'true'],
  }),
  ...inFile('shared/identify/compare-keys.ts', ['unit/identify/identity-over-time'], {
    'a column is one story for ever': [
      'if (later < NEXT_DAY.least) return false;',
      'if (later > 0) return false;',
    ],
    'number 12 of a report is number 13': [' && hasSameNumbers(sketch, story.sketch)', ''],
  }),
  ...inFile('shared/identify/group-repeats.ts', ['unit/identify/identity-over-time'], {
    'columns of one guid and link are one story': [' && !isShared', ''],
  }),
  ...inFile('shared/identify/recognise-stories.ts', ['unit/identify/identity-over-time'], {
    'what stands beside is not looked at': ['isUndated && isAlike(keys, story) === true', 'false'],
  }),
  ...inFile('shared/identify/memory.ts', ['unit/identify/identity-over-time'], {
    'what leaves the document is forgotten': ['left.slice(0, Math.min(most, room))', '[]'],
    'a feed remembers without end': ['Math.min(most, room)', 'left.length'],
  }),
  ...inFile('shared/identify/seen-entry.ts', ['unit/identify/identity-over-time'], {
    'two texts in turn are told at each poll': [
      'if (isPast && hasTurned)',
      'if (isPast && hasTurned && false)',
    ],
    'a text that comes back once is not told': ['if (isPast && hasTurned)', 'if (isPast)'],
  }),
  ...inFile('shared/identify/identify-entries.ts', ['unit/identify/identity-over-time'], {
    'a new story has the id of another': ['!held.has(key) && ', ''],
    'an id hangs on what changes each time': ['!unsteady.has(kind) && ', ''],
    'a feed whose keys change has removed all': ['!byPublisher && trust.unsteady.size === 0', '!byPublisher'],
  }),
  ...inFile('shared/identify/find-removed.ts', ['unit/identify/find-removed'], {
    'what fell off the end is removed': ['} else if (isFollowed && ', '} else if (true && '],
    'what an older document lacks is removed': [' && hasNewer(story, at)', ''],
    'what a selection does not show is removed': ['isBackBetween || gone.size > shown', 'false'],
    'hidden stories that are back are overlooked': ['isBackBetween || gone.size', 'gone.size'],
  }),

  // Fetching: only public servers, within bounds.
  ...inFile('shared/fetch/public-address.ts', ['unit/fetch/public-address'], {
    'the cloud gives its credentials away': ["'169.254.0.0/16', ", ''],
    'private networks are public': ["'10.0.0.0/8', ", ''],
    'loopback is public by IPv6': ["'2000::/3'", "'::/0'"],
    'one bad address of a name is overlooked': ['if (refused) {', 'if (refused && addresses.length === 1) {'],
  }),
  ...inFile('shared/fetch/send-request.ts', ['unit/fetch/fetch-feed'], {
    'a server never has to send headers': [
      "? 'secureConnect' : 'connect', () => deadlines.enter('headers'))",
      "? 'secureConnect' : 'connect', () => {})",
    ],
    'any port is asked': ['!isAllowed && !PORTS.includes(url.port)', 'false'],
  }),
  ...inFile('shared/fetch/send-request.ts', ['unit/fetch/faulty-transfers'], {
    'what has come of a body is lost when it breaks off': [
      "message.on('close', () => body.end());",
      "message.on('close', () => body.destroy());",
    ],
    'a head that is no strict HTTP is refused at once': ['if (isNoHttp(error) && !mendedFor)', 'if (false)'],
  }),
  ...inFile('shared/fetch/take-answer.ts', ['unit/fetch/fetch-feed'], {
    'a body may come for ever': ["enter('idle');", ''],
  }),
  ...inFile('shared/fetch/take-answer.ts', ['unit/fetch/faulty-transfers'], {
    'a body without a length may be cut': ['mustEnd: mendedFor !== undefined', 'mustEnd: false'],
  }),
  ...inFile('shared/fetch/fetch-feed.ts', ['unit/fetch/fetch-feed'], {
    'redirects go on without end': ['redirects === maxRedirects', 'false'],
    'validators go to another document': ['isSameDocument(url, asked) ? validators : {}', 'validators'],
    'a password in a URL is sent': ["url.username !== '' || url.password !== ''", 'false'],
  }),
  ...inFile('shared/fetch/fetch-feed.ts', ['unit/fetch/cookies'], {
    'who is sent back for a cookie has moved': ['moves.get(url.href) ?? move', 'move'],
    'who is sent back with a cookie goes round in a circle': ['jar.headerFor(target)', "''"],
  }),
  ...inFile('shared/fetch/cookie-jar.ts', ['unit/fetch/cookies'], {
    'a cookie goes to every host': ['host === url.host && ', ''],
    'a cookie goes from https to http': ["(!isSecure || url.protocol === 'https:')", 'true'],
    'cookies of one answer fill the memory': ['kept.length <= MOST_COOKIES && bytes <= MOST_BYTES', 'true'],
    'a host sets cookies of another domain': ["domain !== '' && domain !== url.hostname", 'false'],
  }),
  ...inFile('shared/fetch/read-redirect.ts', ['unit/fetch/fetch-feed'], {
    'https falls back to http': ["from.protocol === 'https:' && target.protocol === 'http:'", 'false'],
  }),
  ...inFile('shared/fetch/read-body.ts', ['unit/fetch/faulty-transfers'], {
    'a document that is cut is taken for whole': ['&& !isWholeDocument(bytes)', '&& false'],
  }),
  ...inFile('shared/fetch/whole-document.ts', ['unit/fetch/whole-document'], {
    'an end tag in CDATA ends a document': ["  ['<![CDATA[', ']]>'],\n", ''],
    'an end tag in a comment ends a document': ["  ['<!--', '-->'],\n", ''],
  }),
  ...inFile('shared/fetch/decode-body.ts', ['unit/fetch/faulty-transfers'], {
    'compressed bodies are taken off without end': ['layer === MOST_CODINGS && guesses.length > 0', 'false'],
    'what a header says of a coding is believed': ['if (signed !== undefined) return', 'if (false) return'],
  }),
  ...inFile('shared/fetch/decode-coding.ts', ['unit/fetch/fetch-feed'], {
    'a bomb is decoded whole': [
      'promisify(zlib.gunzip)(body, { ...CHUNKS, ...bound })',
      'promisify(zlib.gunzip)(body, { ...CHUNKS })',
    ],
  }),
  ...inFile('shared/fetch/decode-coding.ts', ['unit/fetch/faulty-transfers'], {
    'gzip whose check sum is wrong is read': ['if (!isCut && !hasMore) throw fault;', ''],
  }),

  // Reading: bounded, and nothing malformed.
  ...inFile('shared/read/date/translate-date.ts', ['unit/read/parse-date'], {
    'a week day is a month of a smaller language': [' || isOtherWord(month, named, text)', ''],
    'night is before noon': ['if (isBoth) return { ...phrase, by: UNSURE };', ''],
    'a month that languages share is that of the larger': [
      'return agree(readings) || agree(fitting) ? reading : undefined;',
      'return readings[0];',
    ],
  }),
  ...inFile('shared/read/date/read-written-date.ts', ['unit/read/parse-date'], {
    'the date of an end is that of publication': ['|| (!isOfDate && saysElse(normal))', ''],
    'a year of another era is one of ours': [' || hasOtherEra(normal)', ''],
  }),
  ...inFile('shared/read/date/normalise-date.ts', ['unit/read/parse-date'], {
    'an era has no end': ['count < 1 || count > last', 'false'],
  }),
  ...inFile('shared/read/date/take-time.ts', ['unit/read/parse-date'], {
    'the morning has a thirteenth hour': ['isEarly && hour > 12', 'false'],
  }),
  ...inFile('shared/read/date/skip-labels.ts', ['unit/read/parse-date'], {
    'the date of an update is that of publication': ['({ word }) => !isUpdate(word)', '() => true'],
    'words are passed over before half a date': [
      '|| !isWholeDay(text)) return text;\n  const skipped',
      ') return text;\n  const skipped',
    ],
    'any word in front of a date is its label': [' || !isPassedOver(skipped, written)', ''],
    'a word that touches a digit is passed over': ['touchesDigit(text, last) || ', ''],
  }),
  ...inFile('shared/read/date/zone-words.ts', ['unit/read/parse-date'], {
    'a place in front of a date is passed over': [
      'if (found.length > 1 || !(isOfTime || isBehindTime)) return { rest: text, isUnsure: true };',
      'if (found.length > 1 || !(isOfTime || isBehindTime)) return { rest: text, isUnsure: false };',
    ],
  }),
  ...inFile('shared/read/date/read-day.ts', ['unit/read/parse-date'], {
    'a week day that fits both orders chooses one': ['if (isDay && isMonth) return undefined;', ''],
  }),
  ...inFile('shared/read/date/day-order.ts', ['unit/read/day-order'], {
    'two orders in one feed choose the first': ['orders.size === 1 ? order : undefined', 'order'],
  }),
  ...inFile('shared/read/newest-entries.ts', ['unit/read/parse-feed'], {
    'a document has more entries than are read': ['MOST_ENTRIES = 2_000', 'MOST_ENTRIES = 200_000'],
  }),
  ...inFile('shared/read/newest-entries.ts', ['unit/read/newest-entries'], {
    'what has been read of one date is read again': ['ofSameDate > from.entries', 'ofSameDate > 0'],
    'an entry is both new and old': ['!isNewest.has(one.at)', 'true'],
  }),
  ...inFile('shared/read/parse-json-feed.ts', ['unit/read/parse-feed'], {
    'values nest without end': ['MAX_DEPTH = 64', 'MAX_DEPTH = 64_000'],
  }),
  ...inFile('shared/read/decode-feed.ts', ['unit/read/decode-feed'], {
    'a stray byte is proof against UTF-8': ['LEAST_WELL_FORMED = 0.6', 'LEAST_WELL_FORMED = 1.6'],
    'a label beats the bytes of a whole document': ['SURELY_WELL_FORMED = 0.8', 'SURELY_WELL_FORMED = 1.8'],
    'entries in UTF-8 beside Latin ones are garbled': ['LEAST_LATIN = 0.9', 'LEAST_LATIN = 1.9'],
  }),
  ...inFile('shared/read/charset/weigh-utf8.ts', ['unit/read/decode-feed'], {
    'Latin words are taken for UTF-8': ['if (!isChance(bytes, at, length)) {', 'if (at >= 0) {'],
  }),
  ...inFile('shared/read/mend-address.ts', ['unit/read/http-url'], {
    'an address behind any site is taken for it': ['siteOf(front) === siteOf(inner)', 'isSite'],
    'words are an address': ['isWords(address) ? undefined : address', 'address'],
  }),
  ...inFile('shared/read/xml/open-field.ts', ['unit/read/parse-feed'], {
    'a text that is not closed swallows links': ['&& !isClosed();', '&& isClosed() !== isClosed();'],
    'a text that is closed loses its tags to the entry': ['&& !isClosed();', ';'],
  }),
  ...inFile('shared/read/xml/links.ts', ['unit/read/parse-feed'], {
    'a picture is a link': [
      'if (PICTURE_TYPE.test(type.trim()) || isPicture(href)) return false;',
      'if (href) return true;',
    ],
    'a redirector is a page': ['if (REDIRECTORS.test(address)) return true;', ''],
    'an Atom link is before the link of RSS': ['if (isText) return 0;', ''],
  }),
  ...inFile('shared/read/xml/walk-feed.ts', ['unit/read/parse-feed'], {
    'elements nest without end': ['MAX_DEPTH = 64', 'MAX_DEPTH = 64_000'],
  }),
  ...inFile('shared/read/parse-in-worker.ts', ['integration/parse-in-worker'], {
    'a document may be read for ever': [
      'setTimeout(() => late.abort(), deadlineMs)',
      'setTimeout(() => {}, deadlineMs)',
    ],
    'a document may take all memory': ['maxOldGenerationSizeMb: heapMb', 'maxOldGenerationSizeMb: 4_000'],
    'a reader sees the credentials': ['env: {},', ''],
  }),

  // A second reader: bounded, explained, replayable, and deaf to what a story says to it.
  ...inFile('shared/classify/second-reader.ts', ['unit/classify/second-reader'], {
    'a story ends its own data': ['.replace(/[<>&]/g, (mark)', '.replace(/[&]/g, (mark)'],
    'a second reader invents a quote': [
      'findQuote(answer.quote, storyText(story)) === undefined',
      'answer.quote === storyText(story)',
    ],
    'a quote stands only as its model writes its marks': ['marks === undefined ?', 'true ?'],
    'a second reader invents a counterpart': [
      "code !== 'PRK' && (isCountry(code) || code === 'XXX' || ORGANISATIONS.has(code))",
      'code !== undefined',
    ],
    'a second reader is sent a whole long story': [
      'cutWords(storyText(story), mostWords)',
      'storyText(story)',
    ],
    'a second reader is asked about what is sure': [
      'probability >= from && probability <= to',
      'probability >= 0',
    ],
  }),
  ...inFile('shared/stories/read-again.ts', ['unit/stories/read-again', 'integration/second-reader'], {
    'a replay asks again': ['if (hashText(stored) === hashText(story))', 'if (stored === story)'],
    'a text that has been replaced is asked about': [
      'return isNewest ? read(story, model) : story;',
      'return read(story, model);',
    ],
    'an odd answer costs other stories their reader': ['if (isDown(asked.reason)) failures', 'failures'],
    'a reading decides another text': ['if (reading.textHash !== hashText(story)) return story;', ''],
    'a second reader that is down costs a batch its time': ['MOST_FAILURES = 2', 'MOST_FAILURES = 200'],
    'a second reader takes the time of a record': ['TIME_TO_ASK_MS = 16_000', 'TIME_TO_ASK_MS = 0'],
    'the local answer is forgotten': ['secondReading: { ...reading, local }', 'secondReading: reading'],
  }),
  ...inFile('shared/stories/decided-by.ts', ['unit/stories/read-again'], {
    'what the local reader has decided anew is told as the second one decided': [
      'classification.version === versionBy(secondReading.local, secondReading)',
      'classification.version',
    ],
  }),
  ...inFile('shared/aws/story-table.ts', ['integration/second-reader'], {
    'a day has calls without end': ['attribute_not_exists(calls) OR calls < :most', ':most > :one'],
  }),
  ...inFile('shared/aws/bedrock.ts', ['integration/second-reader'], {
    'an answer may trickle for ever': ['deadline.reject(late);', ''],
    'a second reader calls another tool': ['calls.length > 1 || call?.name !== tool', 'calls.length > 9'],
  }),
  ...inFile('functions/cli/second-reader.ts', ['integration/cli-second-reader'], {
    'a second reader that is down is asked on': ['if (onEnd >= MOST_FAILURES) return undefined;', ''],
    'what was not answered makes the rest cheaper': [
      '(1000 * cost) / bill.paid',
      '(1000 * cost) / bill.calls',
    ],
  }),
  ...inFile('functions/cli/warn-of-operator.ts', ['integration/cli-operator'], {
    'an operator who has not confirmed goes unnoticed': ['unconfirmed.length > 0', 'unconfirmed.length > 9'],
    'that nobody is the operator goes unnoticed': ['confirmed === 0', 'confirmed < 0'],
    'a topic that cannot be asked fails a list': ['printNote(`whether', 'throw new Error(`whether'],
  }),
  ...inFile('infra/envoy-watch-stack.ts', ['infra/pipeline'], {
    'a deployment ends without a word to its operator': [
      'settings.opsEmail !== undefined',
      "settings.opsEmail === ''",
    ],
  }),
  ...inFile('infra/access.ts', ['integration/cli-access'], {
    'an analyst lacks a permission that a command needs': [", 'byEngagement'", ''],
    'an analyst may choose who is mailed': [
      'this.grantChoosing(this.operator',
      'this.grantChoosing(this.analyst',
    ],
    'an operator lacks a permission that a command needs': [", 'sns:Unsubscribe'", ''],
    'an operator may do what no command does': [
      "['dynamodb:PutItem']",
      "['dynamodb:PutItem', 'dynamodb:Scan']",
    ],
  }),
  ...inFile('infra/access.ts', ['infra/security'], {
    'an operator may subscribe what is no mailbox': ["{ 'sns:Protocol': 'email' }", '{}'],
  }),
  ...inFile('infra/settings.ts', ['infra/settings'], {
    'a stage that others rely on has nobody who is told': [
      "stage === 'dev' || opsEmail !== undefined",
      'true',
    ],
    'what the file says of a stage is forgotten': ['{ ...file, ...commandLine }', 'commandLine'],
    'the file comes before the command line': ['{ ...file, ...commandLine }', '{ ...commandLine, ...file }'],
    'a setting by -c is reset in silence': ['if (passing.length === 0)', 'if (passing.length < 9)'],
    'a slip in a stage of the file is passed over': ['given), OF_A_STAGE', '{}), OF_A_STAGE'],
  }),
  ...inFile('infra/alarms.ts', ['infra/alarms'], {
    'a second reader that never answers is no alarm': ['FILL(answered, 0)', 'answered'],
  }),
  ...inFile('infra/alarms.ts', ['integration/alarms'], {
    'a classifier that flags nothing is no alarm': ['AND flagged < 1', 'AND flagged < 0'],
    'a classifier that flags one story in a thousand is an alarm': ['AND flagged < 1', 'AND flagged < 9'],
    'feeds that never change are no alarm': ['sumOf(logged.NewEntries', 'sumOf(logged.StoriesTaken'],
    'a further loss is not told': ['DIFF(letters) > 0', 'DIFF(letters) > 9'],
    'the first loss is told twice': [' AND letters > DIFF(letters)', ''],
    'a poll that takes nearly all of its time is not told': ['0.8 * poller', '9 * poller'],
    'calls that AWS refuses are not told': ['SUM([calls, poller, classifier])', 'SUM([poller, classifier])'],
  }),
  ...inFile('infra/alarm-rule.ts', ['infra/alarms'], {
    'the mail of an alarm links to no heading': ['name.toLowerCase()', "''"],
  }),
  ...inFile('infra/costs.ts', ['infra/dashboard'], {
    'what last month has cost is counted again': ['== month,', '>= 0,'],
    'what an index uses costs nothing': ['[{ TableName }, ...ofIndexes]', '[{ TableName }]'],
  }),
  ...inFile('shared/feeds/feed-address.ts', ['unit/feeds/feed-address'], {
    'a file is a host': ['HOST.test(host) && !FILE.test(host)', 'HOST.test(host)'],
    'a scheme for feed readers hides another': ['(?=\\/\\/|https?:)', ''],
  }),
  ...inFile('shared/feeds/feed-list.ts', ['unit/feeds/feed-list'], {
    'what a list of feeds is read without is not named': ['leftOut.push(feed.reason)', 'leftOut.at(0)'],
    'an outline that lacks a quote is a feed': ['if (isDamaged(outline)) return', 'if (false) return'],
  }),
  ...inFile('shared/feeds/count-states.ts', ['unit/feeds/count-states'], {
    'a feed counts as what it was before its poll': ['[...feeds, ...polled]', '[...polled, ...feeds]'],
  }),
  ...inFile('infra/classifier.ts', ['infra/security', 'infra/bundles'], {
    'a second reader may ask any model': ['resourceName: model }', "resourceName: '*' }"],
    'the client of a second reader is always there': [
      "...(settings.secondReader !== undefined && { entry: 'functions/asking-classifier.ts' }),",
      "entry: 'functions/asking-classifier.ts',",
    ],
  }),

  // Mails by a mail server: each once, none lost, none to nobody, no password shown.
  ...inFile('functions/local/aws/outbox.ts', ['integration/local-aws/outbox'], {
    'a mail server gets more than ten mails a second': ['A_SECOND = 10;', 'A_SECOND = 20;'],
    'a mail server in trouble is tried again and again': ['FIRST_PAUSE_MS * 2 ** tries', 'FIRST_PAUSE_MS'],
    'a mail server in trouble is hardly tried any more': ['PAUSE_MS = 900_000', 'PAUSE_MS = 9_000_000'],
    'a mail server in trouble is tried with every mail': [
      'putOff(SERVER, outcome.reason)',
      'putOff(name, outcome.reason, to)',
    ],
    'an address that is put off holds up the others': [
      'putOff(name, outcome.reason, to)',
      'putOff(SERVER, outcome.reason, to)',
    ],
    'a mail that is refused is tried for ever': [
      "if (outcome.kind === 'refused') return refuse(name, outcome.reason, to);",
      "if (outcome.kind === 'refused') return putOff(name, outcome.reason, to);",
    ],
    'a mail is sent again because its file cannot be moved': ['taken.add(name);', ''],
    'a mail server that hangs is waited for at the end': ['.then(() => end.abort())', ''],
    'what waits is from an address that the server refuses': ['setSender(eml, server.from)', 'eml'],
    'the end does not wait for the last mails': [
      'const name = await findDue();',
      'const name = isStopping ? undefined : await findDue();',
    ],
  }),
  ...inFile('functions/local/aws/mail.ts', ['integration/local-aws/outbox'], {
    'nobody is mailed': [' && !RESERVED.test(address)', ''],
    'a password goes over the network in the clear': [
      'requireTLS: login !== undefined && !isHere',
      'requireTLS: false',
    ],
    'a server that wants no login is given mails': ['forceAuth: true', 'forceAuth: false'],
    'a server shows the password that it was given': [
      'return [...base64, password].reduce',
      'return [].reduce',
    ],
    'a sender that is refused refuses every mail': [" && command !== 'MAIL FROM'", ''],
    'a login that is wanted refuses every mail': ['[421, 503, 530, 538]', '[421, 503]'],
    'a mail is not what lies in its file': ['text.replace(/\\r\\n?|\\n/g', 'text.replace(/\\r?\\n/g'],
    'a line is longer than servers take': ['LONGEST_LINE = 998', 'LONGEST_LINE = 99_999'],
    'a mail may think for ever': ['AbortSignal.timeout(withinMs)', 'signal'],
  }),
  ...inFile('functions/local/aws/start.ts', ['integration/local-aws/outbox'], {
    'whoever was asked to confirm in a file never hears of it': [
      'if (outbox?.isNew) await sns.askAgain();',
      '',
    ],
    'whoever was asked to confirm is asked at every start': ['if (outbox?.isNew) await', 'if (outbox) await'],
    'a mail server is spared mails as SNS would suspend': ['options.outbox === undefined;', 'true;'],
  }),
  ...inFile('functions/local/aws/sns.ts', ['integration/local-aws/resources'], {
    'whoever was the operator is still told': ['if (other.arn !== arn) topics.remove(other.arn)', ''],
  }),
  ...inFile('functions/local/aws/topics.ts', ['integration/local-aws/sns', 'integration/local-aws/outbox'], {
    'a mail goes to another address than asked for': ['!form.test(endpoint)', "!endpoint.includes('@')"],
  }),
  ...inFile('functions/local/start.ts', ['integration/local-run'], {
    'a password that is in the wrong place is shown': ['if (args.some(isAstray))', 'if (false)'],
  }),
  ...inFile('functions/local/read-mail-server.ts', ['unit/local/read-mail-server'], {
    'a wrong URL is shown with its password': [
      "const wrong = new ArgumentError('--smtp', EXPECTED)",
      "const wrong = new ArgumentError('--smtp', EXPECTED, text)",
    ],
    'a password is cut off where it has a /': ["pathname.replace('/', '') + search + hash !== ''", 'false'],
  }),

  // Keys in addresses: never in a log or a mail.
  ...inFile('shared/text/mask-secrets.ts', ['unit/text/mask-secrets'], {
    'a password before the host is shown': ['.replace(USER, ', '.replace(/^$/, '],
    'a parameter named like a secret is shown': ['isSecretName(name) || isSecretValue', 'isSecretValue'],
    'a key without a telling name is shown': ['if (looksRandom(decoded)) return true;', ''],
    'a key in a path is shown': ['.replace(PATH, ', '.replace(/^$/, '],
    'an address within an address is not looked into': ['mask(decoded, false) !== decoded', 'false'],
    'words are taken for a key': ['const MOST_SWITCHES = 2', 'const MOST_SWITCHES = 1'],
    'words in capitals are taken for a key': ['MOST_IN_CAPITALS = 1', 'MOST_IN_CAPITALS = 0'],
    'a mark of a sentence is lost': ['SENTENCE_END.exec(whole) ?? []', '[] as string[]'],
  }),
  ...inFile('shared/poll/poll-outcome.ts', ['unit/poll/run-poll'], {
    'the log holds the address of a feed whole': ['= maskFeed(feed)', '= feed'],
    'the log holds a reason whole': ['maskSecrets(result.reason)', 'result.reason'],
  }),
  ...inFile('shared/poll/compose-feed-mail.ts', ['unit/poll/compose-feed-mail'], {
    'the operator is mailed the keys of feeds': ['= maskFeed(feed)', '= feed'],
  }),
  ...inFile('shared/fetch/fetch-feed.ts', ['unit/fetch/fetch-feed'], {
    'half a key is left where a reason is cut': ['maskSecrets(oneLine(message))', 'oneLine(message)'],
  }),
  ...inFile('functions/cli/feeds.ts', ['integration/cli'], {
    'a list shows the keys of feeds unasked': ['options.whole ? listed', 'true ? listed'],
    'a region is every region': ['regions.includes(region)', 'true'],
    'nobody is told of feeds of which few alerts can come': [
      "({ language }) => language === 'other'",
      '() => false',
    ],
  }),
  ...inFile('shared/alerts/say-alert.ts', ['unit/alerts/say-alert'], {
    'an alert that lapsed is said to be old news': ['if (number > 0)', 'if (number > 99)'],
  }),

  // Asking: a list reads what it shows, and says where it ends.
  ...inFile('shared/ask/query.ts', ['integration/list-cost'], {
    'a list of what is flagged reads every story': ['isOfAnyKind && !all ?', 'false ?'],
  }),
  ...inFile('shared/aws/load-list.ts', ['integration/list-cost'], {
    'a search has no bound': ['looked + ids.length >= most', 'false'],
    'a search that ends early is taken for whole': ['onEnd(key);', ''],
    'a list reads more than it shows': ['wanted > 0 ? wanted : Math.max(LEAST_MORE, -wanted)', 'MOST_KEYS'],
    'a list is read at twice the price': ['isConsistent: false', 'isConsistent: true'],
    'records that a list leaves out are not counted': ['onLooked(page.length);', ''],
  }),
  ...inFile('shared/aws/engagement-table.ts', ['integration/engagement-table'], {
    'grouping reads what may be out of date': ['isConsistent: true', 'isConsistent: false'],
  }),
  ...inFile('shared/aws/load-list.ts', ['integration/list-cost'], {
    'a search ends within a day or an instant': [' && key !== last) {', ') {'],
  }),
  ...inFile('shared/aws/engagement-table.ts', ['integration/proofs'], {
    'proofs stand in the index of a category': [
      'return { ...engagement, unlisted };',
      'return { ...engagement, unlisted, category: unlisted };',
    ],
  }),
  ...inFile('shared/poll/plan-reading.ts', ['unit/poll/poll-feed-entries'], {
    'a pinned entry hides that thousands are new': [
      "oldestOf(identified)?.change === 'new'",
      "identified.every(({ change }) => change === 'new')",
    ],
  }),
  ...inFile('functions/cli/archive-files.ts', ['integration/archive-files'], {
    'a long document is backfilled in part': [
      'while (end !== undefined && end.waiting > 0)',
      'while (false)',
    ],
    'a file that cannot be read ends a backfill': [
      'onLeftOut(file, `cannot be read to its end',
      'throw error; onLeftOut(file, `cannot be read to its end',
    ],
  }),
  ...inFile('shared/proofs/watch-proofs.ts', ['unit/proofs/watch-proofs'], {
    'proofs that were given up hide the one that is waited for': [
      'const MOST_BATCHES = 20;',
      'const MOST_BATCHES = 1;',
    ],
  }),
  ...inFile('shared/backfill/backfill-stories.ts', ['unit/backfill/backfill-stories'], {
    'the fastest of several versions is kept': ['await before?.catch(() => {});', ''],
  }),
  ...inFile('shared/aws/merge-lists.ts', ['unit/aws/merge-lists', 'integration/list-cost'], {
    'lists of several keys are in no order': ['keyOf(head.value) <= keyOf(item)', 'true'],
    'what several lists hold comes twice': ['if (!known.has(idOf(item))) yield', 'yield'],
  }),
  ...inFile('functions/cli/print-asked.ts', ['integration/list-cost'], {
    'a search does not say how far it has looked': ['const end = isEnded ?', 'const end = false ?'],
    'a list of all does not say what it reads': ['if (all || isEnded)', 'if (isEnded)'],
  }),
  ...inFile('functions/cli/print-list.ts', ['unit/terminal/formats'], {
    'a table is shown once all of it is read': ['ROWS_OF_A_PAGE = 100', 'ROWS_OF_A_PAGE = 1_000'],
  }),
  ...inFile('functions/cli/print-list.ts', ['integration/cli'], {
    'CSV for Excel has no BOM': ["await print('\\ufeff');", ''],
  }),

  // What it costs: rounded as AWS rounds, and nothing left out.
  ...inFile('tests/measure/cost/capacity.ts', ['unit/measure/cost/capacity'], {
    'a part of a kilobyte is written for nothing': [
      'Math.ceil(bytes / WRITE_UNIT_BYTES)',
      'Math.round(bytes / WRITE_UNIT_BYTES)',
    ],
    'a row that moves in its index is one write': [
      'return unitsOf(itemBytes(old)) + unitsOf(itemBytes(next));',
      'return unitsOf(itemBytes(next));',
    ],
    'a query that finds nothing costs nothing': [
      'Math.max(1, Math.ceil(bytes / READ_UNIT_BYTES))',
      'Math.ceil(bytes / READ_UNIT_BYTES)',
    ],
  }),
  ...inFile('tests/measure/cost/meter-dynamodb.ts', ['integration/meter-dynamodb'], {
    'a write that its condition refused costs nothing': ['if (refusal != null) spent', 'if (false) spent'],
    'what a query leaves out of its answer costs nothing': [', _filter: undefined', ''],
  }),
  ...inFile('tests/measure/cost/bill.ts', ['unit/measure/cost/bill'], {
    'the feeds of the quiet day are billed twice': ['day.feedPolls - FEW_FEEDS * day.polls', 'day.feedPolls'],
    'a queue that nobody writes to costs nothing': [
      'millions(longPolls + queueRequests)',
      'millions(queueRequests)',
    ],
  }),

  // Text, for people and programs.
  ...inFile(
    'shared/text/shapes.ts',
    ['unit/engagements/engagement', 'unit/engagements/alert', 'integration/newer-rows'],
    {
      'what a newer version wrote is lost': ['v.looseObject(fields', 'v.object(fields'],
    },
  ),
  ...inFile('shared/text/plain-text.ts', ['unit/text/plain-text'], {
    'a terminal obeys a feed': ["text.includes('\\u001b') ? text.replace(ESCAPES, '') : text", 'text'],
    'text turns around': ["gap.replace(UNSEEN_ONES, '')", 'gap'],
    'one line is two': ["replaceAll('\\n', ' ')", "replaceAll('\\t', ' ')"],
    'half a character is left': ["\n    .replace(/[\\ud800-\\udbff]$/, '')", ''],
  }),
  ...inFile('functions/terminal/format-csv.ts', ['unit/terminal/formats'], {
    'a spreadsheet runs a feed': [', { escapeFormulae: FORMULA', ', { escapeFormulae: /^$/'],
  }),
];
