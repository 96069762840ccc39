/** Las cifras de las reglas, y las propias. */
export const policiesEs = {
  title: 'Políticas y referencias',
  description:
    'Las cifras con las que trabajan las reglas, de dónde viene cada una y las propias en su lugar.',
  find: 'Buscar una cifra',
  guide: 'Guía',
  guides: {
    ALL: 'Todas',
    BM: 'Modelos de negocio',
    PM: 'Gestión post-venta',
    TS: 'Estructuras de equipos',
    POSTSCALE: 'Postscale',
  },
  onlyOwn_one: 'Solo las propias ({{count}})',
  onlyOwn_other: 'Solo las propias ({{count}})',
  none: 'Ninguna cifra coincide',
  noneExplanation: 'Busque otras palabras o quite un filtro.',
  set: 'Fijar la propia',
  setOf: 'Fijar la propia: {{text}}',
  clear: 'Volver a la de la guía',
  clearOf: 'Volver a la de la guía: {{text}}',
  figure: 'Cifra',
  value: 'Valor',
  own: 'Propia',
  since: 'desde el {{day}}',
  count_one: '{{count}} cifra',
  count_other: '{{count}} cifras',
  ends: {
    lower: 'Extremo inferior',
    upper: 'Extremo superior',
  },
  openTop: 'Abierta por arriba',
}
