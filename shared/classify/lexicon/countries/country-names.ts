/**
 * How one language names countries, cities and organisations, beside CLDR's names of countries; lists with
 * keys.
 */
export type CountryNames = {
  /** By alpha-3 code, taken only where written with a capital: names, and what stands for a government. */
  readonly names?: string;
  /** By alpha-3 code, in small letters too: what is from there. */
  readonly of?: string;
  /** By alpha-3 code and the city's English name: `RUS/Moscow: Moskau`. */
  readonly cities?: string;
  /** By acronym. */
  readonly organisations?: string;
};
