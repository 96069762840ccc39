import { amount, type BenchmarkSource, range } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const scale: BenchmarkSource = { guide: 'BM', section: 'Steps 2–5: model selection' }
const rollout: BenchmarkSource = { guide: 'BM', section: 'Rollout' }

/** The guide's projected growth and the timetable of a rollout. */
export const scaleFigures = {
  'worked.scale.today.customers': amount(
    100,
    'customers',
    scale,
    localized(
      'Worked projection: customers today.',
      'Proyección resuelta: clientes hoy.',
      'Projeção resolvida: clientes hoje.',
    ),
  ),
  'worked.scale.today.arr': amount(
    3_000_000,
    'usdPerYear',
    scale,
    localized(
      'Worked projection: recurring revenue today.',
      'Proyección resuelta: ingresos recurrentes hoy.',
      'Projeção resolvida: receita recorrente hoje.',
    ),
  ),
  'worked.scale.next.months': amount(
    12,
    'months',
    scale,
    localized(
      'Worked projection: months until its first step.',
      'Proyección resuelta: meses hasta su primer paso.',
      'Projeção resolvida: meses até o primeiro passo.',
    ),
  ),
  'worked.scale.next.customers': amount(
    250,
    'customers',
    scale,
    localized(
      'Worked projection: customers at its first step.',
      'Proyección resuelta: clientes en su primer paso.',
      'Projeção resolvida: clientes no primeiro passo.',
    ),
  ),
  'worked.scale.next.arr': amount(
    8_000_000,
    'usdPerYear',
    scale,
    localized(
      'Worked projection: recurring revenue at its first step.',
      'Proyección resuelta: ingresos recurrentes en su primer paso.',
      'Projeção resolvida: receita recorrente no primeiro passo.',
    ),
  ),
  'worked.scale.later.months': amount(
    24,
    'months',
    scale,
    localized(
      'Worked projection: months from its first step to its last.',
      'Proyección resuelta: meses desde su primer paso hasta el último.',
      'Projeção resolvida: meses do primeiro passo ao último.',
    ),
  ),
  'worked.scale.later.customers': amount(
    500,
    'customers',
    scale,
    localized(
      'Worked projection: customers at its last step.',
      'Proyección resuelta: clientes en su último paso.',
      'Projeção resolvida: clientes no último passo.',
    ),
  ),
  'worked.scale.later.arr': amount(
    18_000_000,
    'usdPerYear',
    scale,
    localized(
      'Worked projection: recurring revenue at its last step.',
      'Proyección resuelta: ingresos recurrentes en su último paso.',
      'Projeção resolvida: receita recorrente no último passo.',
    ),
  ),
  'worked.scale.later.team': amount(
    40,
    'people',
    scale,
    localized(
      'Worked projection: about the CS team that all-high-touch service would need by then.',
      'Proyección resuelta: equipo de CS aproximado que exigiría entonces un servicio enteramente high-touch.',
      'Projeção resolvida: equipe de CS aproximada que um serviço todo high-touch exigiria então.',
    ),
  ),
  'rollout.design.weeks': range(
    1,
    4,
    'weeks',
    rollout,
    localized(
      'Weeks of a rollout in which the service model is designed.',
      'Semanas de un rollout en las que se diseña el modelo de servicio.',
      'Semanas de um rollout em que o modelo de serviço é desenhado.',
    ),
  ),
  'rollout.pilot.weeks': range(
    5,
    12,
    'weeks',
    rollout,
    localized(
      'Weeks of a rollout in which it is piloted.',
      'Semanas de un rollout en las que se hace el piloto.',
      'Semanas de um rollout em que se faz o piloto.',
    ),
  ),
  'rollout.full.months': range(
    4,
    6,
    'months',
    rollout,
    localized(
      'Months of a rollout in which every customer moves to the new model.',
      'Meses de un rollout en los que todos los clientes pasan al nuevo modelo.',
      'Meses de um rollout em que todos os clientes passam ao novo modelo.',
    ),
  ),
}
