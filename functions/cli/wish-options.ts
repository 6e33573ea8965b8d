import type { Cli } from './command-line.ts';

/** Adds the options by which a subscriber says when to be mailed, and about what. */
export function addWishOptions(command: Cli): Cli {
  return command
    .option('--every <rhythm>', 'a mail at once for each engagement (now), or one a day or week (day, week)')
    .option('--counterpart <who>', 'only with one of these: MNG,RUS,UN')
    .option('--category <kinds>', 'only of one of these kinds: CONSULT,AGREE')
    .option('--status <statuses>', 'only if planned, done or cancelled: planned,done')
    .option('--only-happened', 'only what took place or is under way, as --status done')
    .option(
      '--direction <which>',
      'only if North Korea travels or sends, or the other side, or both: outbound,inbound,mutual',
    )
    .option('--language <codes>', 'only with a report in one of these: ko,zh')
    .option('--person <names>', 'only if one of these takes part: "Choe Son Hui,Lavrov"')
    .option('--min-confidence <number>', 'only when the classifier is at least so sure, 0 to 1');
}
