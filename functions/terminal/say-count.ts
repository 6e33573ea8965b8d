/** Says how many there are of something: `sayCount(1, 'feed', 'feeds')` is `1 feed`. */
export function sayCount(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}
