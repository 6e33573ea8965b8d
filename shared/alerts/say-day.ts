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

/** Formats an instant for people: `2024-03-12T06:00:00.000Z` becomes `12 March 2024, 06:00 UTC`. */
export function formatMoment(instant: string): string {
  return `${formatDay(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`;
}

/** A day, month or year as it stands in a sentence: "on 12 March 2024", "in March 2024". */
export function sayDay(date: string): string {
  return `${date.length > 'yyyy-mm'.length ? 'on' : 'in'} ${formatDay(date)}`;
}
