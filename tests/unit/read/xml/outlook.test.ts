import { describe, expect, it } from 'vitest';
import { openOutlook } from '../../../../shared/read/xml/outlook.ts';

describe('openOutlook', () => {
  it('sees the end of an element before that of its entry, and none behind it', () => {
    const xml = '<item><a>1</item><item><A>2</A></item>';
    const { isClosedBehind } = openOutlook(xml);
    expect([isClosedBehind('a', 6), isClosedBehind('a', xml.indexOf('<A>'))]).toEqual([false, true]);
  });

  it('sees an end in a prefixed entry', () => {
    const { isClosedBehind } = openOutlook('<a:entry><b>1</a:entry></b>');
    expect(isClosedBehind('b', 9)).toBe(false);
  });

  it('takes elements for closed once too many names were asked for', () => {
    const { isClosedBehind } = openOutlook('<item>');
    const answers = Array.from({ length: 40 }, (_, at) => isClosedBehind(`a${at}`, 0));
    expect([answers.indexOf(true), answers.at(-1)]).toEqual([20, true]);
  });
});
