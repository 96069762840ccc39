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
