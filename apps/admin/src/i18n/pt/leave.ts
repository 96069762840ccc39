/** Quem está ausente, e quando. */
export const leavePt = {
  title: 'Ausências e cobertura',
  description: 'Quem está ausente e quando, e se o trabalho está coberto.',
  quarter: '{{from}} – {{to}}',
  earlier: 'Quatro semanas antes',
  later: 'Quatro semanas depois',
  none: 'Ninguém está ausente nestas semanas',
  noneExplanation: 'Registre uma ausência abaixo; o planejado também aparece aqui.',
  there: 'Presente',
  calendar: 'Quem está ausente em que semana',
}
