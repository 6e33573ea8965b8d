/** An instant for people: `2024-03-12 06:30`, in UTC. */
export function formatInstant(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}

/** A length of time in words, in the largest unit that is not less than one and a half of it. */
export function span(seconds: number): string {
  const units = [
    [365 * 86_400, 'years'],
    [86_400, 'days'],
    [3_600, 'hours'],
    [60, 'minutes'],
  ] as const;
  const [size, name] = units.find(([unit]) => seconds >= 1.5 * unit) ?? [1, 'seconds'];
  return `${Math.round(seconds / size)} ${name}`;
}
