import type { ArrMovementKind, Complexity, Segment } from '@postscale/domain'
import type { Book, Region } from './books.js'

/** The language a customer speaks, and its name is made in. */
export type DemoLanguage = 'en' | 'es' | 'pt' | 'de'

/** The customers' lines of business. */
export const VERTICALS = [
  'Financial services',
  'Healthcare',
  'Retail',
  'Manufacturing',
  'Logistics',
  'Education',
  'Energy',
  'Media',
] as const

/** Made-up names, an even number of them in each language. */
export const STEMS: Readonly<Record<DemoLanguage, readonly string[]>> = {
  en: words(
    'Tarnwick Quillmere Brindleway Driftmoor Galehurst Oakenshire Pellworth Ravensby Umberfield',
    'Vantry Wexmoor Yarrowgate Zephyrine Calderwyn Dunmarrow Everlode Foxglen Grimsdale Hartsel',
    'Kestrelby Lunewood Marrowmead Nettlecombe Orrinvale Pinnacre Stonewick Tidewell Larkmoor',
    'Fennimoor Cobblewick',
  ),
  es: words(
    'Altoverde Brisanorte Cerroluz Doramar Encinalba Florabella Granmira Herralba Istmara',
    'Jacarandal Lomaviva Miralón Nortazul Olivareda Peñaclara Quebradal Rioserena Solcanto',
    'Tierraluz Valdeoro Yerbamar Zarzalba',
  ),
  pt: words(
    'Aguaforte Belavereda Campolume Douralta Estreluz Ferrolume Girassolar Horizontina Ipeverde',
    'Jangadeira Lumiara Marealta Nascentina Ouroflor Pedraluz Ribeirinha Serravento Terralume',
    'Ventosul Xistonovo',
  ),
  de: words(
    'Aubergland Birkenfeldt Dornwald Eichenrode Falkenhain Hohenmark Isarstein Kieferbach',
    'Lindenquell Moorhagen Nordfurt Ostheimer Rabenstedt Silberkamm Tannenwerk Uferhausen',
    'Wiesengrund Zirbenau',
  ),
}

/** What they do, twice the verticals, in their order. */
export const TRADES: Readonly<Record<DemoLanguage, readonly string[]>> = {
  en: [
    'Capital',
    'Health',
    'Outfitters',
    'Works',
    'Freight',
    'Learning',
    'Power',
    'Press',
    'Mutual',
    'Clinics',
    'Markets',
    'Instruments',
    'Shipping',
    'Academy',
    'Renewables',
    'Studios',
  ],
  es: [
    'Finanzas',
    'Salud',
    'Tiendas',
    'Industrias',
    'Logística',
    'Formación',
    'Energía',
    'Medios',
    'Seguros',
    'Clínicas',
    'Mercados',
    'Metales',
    'Transportes',
    'Colegios',
    'Solar',
    'Ediciones',
  ],
  pt: [
    'Crédito',
    'Saúde',
    'Varejo',
    'Indústria',
    'Logística',
    'Ensino',
    'Energia',
    'Mídia',
    'Seguros',
    'Clínicas',
    'Mercados',
    'Máquinas',
    'Transportes',
    'Educação',
    'Renováveis',
    'Editora',
  ],
  de: [
    'Finanz',
    'Kliniken',
    'Handel',
    'Maschinenbau',
    'Logistik',
    'Akademie',
    'Energie',
    'Verlag',
    'Versicherung',
    'Medizintechnik',
    'Kaufhaus',
    'Werkzeuge',
    'Spedition',
    'Bildung',
    'Stadtwerke',
    'Medien',
  ],
}

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '))
}

/** Recurring revenue that came or went; days from today, minor units. */
export interface RevenueEvent {
  readonly on: number
  readonly kind: ArrMovementKind
  readonly amount: number
  readonly reason: string | null
  /** The annual contract value from then on. */
  readonly acv: number
}

/** A customer as the story knows it; days are counted from today. */
export interface Customer {
  readonly number: number
  readonly name: string
  readonly book: Book
  readonly segment: Segment
  readonly region: Region
  readonly language: DemoLanguage
  readonly vertical: string
  readonly complexity: Complexity
  readonly strategic: boolean
  readonly loadWeight: number
  readonly began: number
  /** The day it left for good; null for a customer of today. */
  readonly left: number | null
  /** Left and came back. */
  readonly away: { readonly from: number; readonly to: number } | null
  /** Length of a contract in years. */
  readonly term: number
  /** Minor units at the beginning. */
  readonly acv: number
  /** What happened to its revenue after the beginning, in order of days. */
  readonly events: readonly RevenueEvent[]
}

const YEAR = 365

/** The day on which a customer's present contract ends, in days from today. */
export function contractEnd({ began, away, term }: Customer): number {
  const start = away?.to ?? began
  const days = term * YEAR
  return start + (Math.floor(-start / days) + 1) * days
}
