/** Quién está ausente, y cuándo. */
export const leaveEs = {
  title: 'Ausencias y cobertura',
  description: 'Quién está ausente y cuándo, y si su trabajo está cubierto.',
  quarter: '{{from}} – {{to}}',
  earlier: 'Cuatro semanas antes',
  later: 'Cuatro semanas después',
  none: 'Nadie está ausente en estas semanas',
  noneExplanation: 'Registre una ausencia abajo; lo previsto también se muestra aquí.',
  there: 'Presente',
  calendar: 'Quién está ausente en qué semana',
}
