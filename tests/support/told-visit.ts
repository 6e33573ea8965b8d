/** A visit as a feed tells of it: before it, and when it takes place. */
export const PLANNED = {
  path: 'pak-to-visit',
  title: 'North Korean vice foreign minister Pak Myong Ho to visit Mongolia for talks next week',
  summary:
    'Pak Myong Ho will arrive in Ulaanbaatar on Tuesday for talks with Mongolian officials on bilateral ties, the ministry said.',
};
export const HELD = {
  path: 'pak-in-ulaanbaatar',
  title: 'North Korean vice foreign minister Pak Myong Ho holds talks in Ulaanbaatar',
  summary:
    'Pak Myong Ho met Mongolian officials in Ulaanbaatar for talks on bilateral ties, the ministry said.',
};
