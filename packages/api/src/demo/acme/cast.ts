interface Member {
  readonly languages: readonly string[]
  readonly region: string
  readonly timeZone: string
  readonly skills: readonly string[]
  /** Thousands of dollars a year at one whole FTE. */
  readonly cost: number
  /** Days from today of the first day of work. */
  readonly hired: number
}

/** Everybody who ever worked in Acme Cloud's customer success, or has signed to. */
export const CAST = {
  'Amara Lindqvist': {
    languages: ['en', 'de'],
    region: 'Americas',
    timeZone: 'America/New_York',
    skills: ['executive relationships', 'pricing'],
    cost: 296,
    hired: -1278,
  },
  'Camila Restrepo': {
    languages: ['es', 'en'],
    region: 'Americas',
    timeZone: 'America/Bogota',
    skills: ['financial services', 'business reviews'],
    cost: 166,
    hired: -1150,
  },
  'Rafael Monteiro': {
    languages: ['pt', 'es', 'en'],
    region: 'Americas',
    timeZone: 'America/Sao_Paulo',
    skills: ['coaching', 'playbooks'],
    cost: 170,
    hired: -1010,
  },
  'Marcus Bellweather': {
    languages: ['en'],
    region: 'Americas',
    timeZone: 'America/Chicago',
    skills: ['integrations', 'SQL'],
    cost: 114,
    hired: -930,
  },
  'Ingrid Hoffmann': {
    languages: ['de', 'en'],
    region: 'EMEA',
    timeZone: 'Europe/Berlin',
    skills: ['manufacturing', 'security reviews'],
    cost: 171,
    hired: -820,
  },
  'João Tavares': {
    languages: ['pt', 'es', 'en'],
    region: 'Americas',
    timeZone: 'America/Sao_Paulo',
    skills: ['retail', 'energy'],
    cost: 136,
    hired: -700,
  },
  'Yuki Tanabe': {
    languages: ['en', 'ja'],
    region: 'Americas',
    timeZone: 'America/Los_Angeles',
    skills: ['data migration', 'project management'],
    cost: 121,
    hired: -640,
  },
  'Beatriz Figueiredo': {
    languages: ['pt', 'en', 'es'],
    region: 'Americas',
    timeZone: 'America/Sao_Paulo',
    skills: ['API', 'documentation'],
    cost: 97,
    hired: -610,
  },
  'Owen Castellanos': {
    languages: ['en', 'es'],
    region: 'Americas',
    timeZone: 'America/Denver',
    skills: ['logistics'],
    cost: 124,
    hired: -560,
  },
  'Mei-Ling Chua': {
    languages: ['en', 'zh'],
    region: 'APAC',
    timeZone: 'Asia/Singapore',
    skills: ['logistics', 'adoption'],
    cost: 126,
    hired: -455,
  },
  'Declan Byrne': {
    languages: ['en'],
    region: 'EMEA',
    timeZone: 'Europe/Dublin',
    skills: ['negotiation', 'procurement'],
    cost: 123,
    hired: -430,
  },
  'Grace Whitfield': {
    languages: ['en'],
    region: 'Americas',
    timeZone: 'America/New_York',
    skills: ['healthcare', 'adoption'],
    cost: 129,
    hired: -380,
  },
  'Priya Raman': {
    languages: ['en'],
    region: 'Americas',
    timeZone: 'America/Toronto',
    skills: ['automation', 'forecasting'],
    cost: 119,
    hired: -330,
  },
  'Sofie Lindgren': {
    languages: ['en', 'de'],
    region: 'EMEA',
    timeZone: 'Europe/Stockholm',
    skills: ['training', 'integrations'],
    cost: 113,
    hired: -250,
  },
  'Anouk Lefèvre': {
    languages: ['fr', 'en', 'de'],
    region: 'EMEA',
    timeZone: 'Europe/Paris',
    skills: ['escalations'],
    cost: 109,
    hired: -240,
  },
  'Tomasz Wiśniewski': {
    languages: ['pl', 'en', 'de'],
    region: 'EMEA',
    timeZone: 'Europe/Warsaw',
    skills: ['education', 'media'],
    cost: 146,
    hired: -210,
  },
  'Femi Adeyemi': {
    languages: ['en'],
    region: 'EMEA',
    timeZone: 'Europe/London',
    skills: ['business reviews'],
    cost: 132,
    hired: -200,
  },
  'Lucía Navarro': {
    languages: ['es', 'en'],
    region: 'Americas',
    timeZone: 'America/Mexico_City',
    skills: ['retail'],
    cost: 118,
    hired: -25,
  },
  'Elif Demirtaş': {
    languages: ['en', 'de', 'es'],
    region: 'Americas',
    timeZone: 'America/New_York',
    skills: ['logistics', 'executive relationships'],
    cost: 130,
    hired: 24,
  },
} as const satisfies Readonly<Record<string, Member>>

export type MemberName = keyof typeof CAST
