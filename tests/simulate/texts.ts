/** A text that an outlet publishes. */
export type Text = { readonly title: string; readonly summary: string };
/** Where an event takes place: the country by its name and code, and its capital. */
export type Place = { readonly country: string; readonly code: string; readonly capital: string };

/** Each event of a scenario is with a country of its own, so that there is no doubt which reports are of one event. */
export const PLACES: readonly Place[] = [
  { country: 'Mongolia', code: 'MNG', capital: 'Ulaanbaatar' },
  { country: 'Vietnam', code: 'VNM', capital: 'Hanoi' },
  { country: 'Laos', code: 'LAO', capital: 'Vientiane' },
  { country: 'Cuba', code: 'CUB', capital: 'Havana' },
  { country: 'Nepal', code: 'NPL', capital: 'Kathmandu' },
  { country: 'Kenya', code: 'KEN', capital: 'Nairobi' },
  { country: 'Peru', code: 'PER', capital: 'Lima' },
  { country: 'Ghana', code: 'GHA', capital: 'Accra' },
  { country: 'Egypt', code: 'EGY', capital: 'Cairo' },
  { country: 'Syria', code: 'SYR', capital: 'Damascus' },
  { country: 'Brazil', code: 'BRA', capital: 'Brasilia' },
  { country: 'India', code: 'IND', capital: 'New Delhi' },
  { country: 'Mali', code: 'MLI', capital: 'Bamako' },
  { country: 'Oman', code: 'OMN', capital: 'Muscat' },
  { country: 'Thailand', code: 'THA', capital: 'Bangkok' },
  { country: 'Cambodia', code: 'KHM', capital: 'Phnom Penh' },
  { country: 'Indonesia', code: 'IDN', capital: 'Jakarta' },
  { country: 'Nigeria', code: 'NGA', capital: 'Abuja' },
  { country: 'Poland', code: 'POL', capital: 'Warsaw' },
  { country: 'Belarus', code: 'BLR', capital: 'Minsk' },
  { country: 'Serbia', code: 'SRB', capital: 'Belgrade' },
  { country: 'Nicaragua', code: 'NIC', capital: 'Managua' },
  { country: 'Uganda', code: 'UGA', capital: 'Kampala' },
  { country: 'Pakistan', code: 'PAK', capital: 'Islamabad' },
];

/** How an event is told, and what is no event; the classifier takes each for what it stands under. */
export const TEXTS = {
  planned: [
    ({ country, capital }) => ({
      title: `North Korean vice foreign minister to visit ${country} next week`,
      summary: `Vice Foreign Minister Pak Myong Ho is to hold talks in ${capital}.`,
    }),
    ({ country, capital }) => ({
      title: `DPRK vice foreign minister Pak Myong Ho to hold talks in ${capital}`,
      summary: `The visit to ${country} is planned for next week.`,
    }),
  ],
  held: [
    ({ country, capital }) => ({
      title: `North Korean vice foreign minister Pak Myong Ho holds talks in ${capital}`,
      summary: `Pak Myong Ho met the foreign minister of ${country} in ${capital}.`,
    }),
    ({ country, capital }) => ({
      title: `${country}'s foreign minister meets North Korean vice foreign minister Pak Myong Ho`,
      summary: `The talks took place in ${capital}.`,
    }),
    ({ country, capital }) => ({
      title: `DPRK vice foreign minister visits ${country}, holds talks`,
      summary: `Pak Myong Ho and the foreign minister met in ${capital}.`,
    }),
  ],
  signed: [
    ({ country, capital }) => ({
      title: `North Korea and ${country} sign agreement in ${capital}`,
      summary: `Vice Foreign Minister Pak Myong Ho signed it after talks with the foreign minister of ${country}.`,
    }),
  ],
  calledOff: [
    ({ country, capital }) => ({
      title: `North Korea cancels vice foreign minister's visit to ${country}`,
      summary: `Pak Myong Ho was to hold talks in ${capital} next week.`,
    }),
  ],
  other: [
    ({ country, capital }) => ({
      title: `Rice prices climb in markets near ${capital}`,
      summary: `Traders in ${country} blame the rain.`,
    }),
    ({ country, capital }) => ({
      title: `Wool fair opens in ${capital}`,
      summary: `Traders from all over ${country} came.`,
    }),
  ],
} as const satisfies Readonly<Record<string, readonly ((place: Place) => Text)[]>>;

export type Telling = keyof typeof TEXTS;
