import type { Noun } from '../noun.js'
import type { ThingName } from '../thing-name.js'

/** The things of the domain in Spanish. */
export const nouns: Readonly<Record<ThingName, Noun>> = {
  account: feminine('cuenta', 'cuentas'),
  apiToken: masculine('token de API', 'tokens de API'),
  coverage: feminine('cobertura', 'coberturas'),
  implementation: feminine('implementación', 'implementaciones'),
  membership: feminine('membresía', 'membresías'),
  occupancy: feminine('ocupación', 'ocupaciones'),
  organization: feminine('organización', 'organizaciones'),
  person: feminine('persona', 'personas'),
  plan: masculine('plan', 'planes'),
  policy: feminine('política', 'políticas'),
  position: masculine('puesto', 'puestos'),
  role: masculine('rol', 'roles'),
  scenario: masculine('escenario', 'escenarios'),
  team: masculine('equipo', 'equipos'),
  user: masculine('usuario', 'usuarios'),
  stakeholder: masculine('interlocutor', 'interlocutores'),
  successPlan: masculine('plan de éxito', 'planes de éxito'),
  opportunity: feminine('oportunidad', 'oportunidades'),
  advocacyAct: feminine('acción de promoción', 'acciones de promoción'),
  renewal: feminine('renovación', 'renovaciones'),
  playbook: masculine('playbook', 'playbooks'),
  assessment: feminine('evaluación', 'evaluaciones'),
  rollout: masculine('despliegue', 'despliegues'),
  ticketVolume: masculine('volumen de tickets', 'volúmenes de tickets'),
  arrMovement: masculine('movimiento de ARR', 'movimientos de ARR'),
  healthSignal: feminine('señal de salud', 'señales de salud'),
  touchpoint: masculine('punto de contacto', 'puntos de contacto'),
}

function feminine(one: string, many: string): Noun {
  return { one, many, a: `una ${one}`, the: `la ${one}`, none: `ninguna ${one}` }
}

function masculine(one: string, many: string): Noun {
  return { one, many, a: `un ${one}`, the: `el ${one}`, none: `ningún ${one}` }
}
