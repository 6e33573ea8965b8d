/** Formats a day, month or year for people: `2024-03-12` becomes `12 March 2024`, `2024-03` `March 2024`. */
export function formatDay(date: string): string {
  const [, month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = {
    ...(day !== undefined && { day: 'numeric' }),
    ...(month !== undefined && { month: 'long' }),
    year: 'numeric',
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(date));
}

/** The same as it stands in a sentence: "on 12 March 2024", "in March 2024". */
export function sayDay(date: string): string {
  return `${date.length > 'yyyy-mm'.length ? 'on' : 'in'} ${formatDay(date)}`;
}
