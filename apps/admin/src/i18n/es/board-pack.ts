import type { Messages } from '../messages'

/** What a board is shown. */
export const boardPackEs: Messages['boardPack'] = {
  title: 'Informe para el consejo',
  description:
    'Lo que se muestra al consejo del último mes terminado: ingresos, retención, previsión de renovaciones, personas y costo frente al plan, riesgos y cambios.',
  none: 'Aún no ha terminado ningún mes del registro',
  noneExplanation: 'El primer informe llega al terminar el primer mes completo del registro.',
  latest: 'según lo registrado hasta la revisión {{revision}}, la última',
  frozen: 'fijado en la revisión {{revision}}: se queda como está',
  freeze: 'Fijar en esta revisión',
  thaw: 'Mostrar la última',
  print: 'Imprimir o guardar como PDF',
  download: 'Libro de Excel',
  line: 'Línea',
  nothing: 'Nada que contar.',
}
