import { invalidReasons, nouns } from '../../entities/messages/es.js'
import { invalidReasonPhrase } from '../../entities/messages/nouns.js'
import { capitalized, type Formats } from '../../kernel/formats.js'
import { quotedText } from '../../kernel/writer.js'
import { changeMessages } from '../../entities/messages/change-messages.js'
import { choiceInSentence } from '../../entities/messages/choice-in-sentence.js'
import type { changesMessages as english, problemsMessages as enProblems } from './en.js'
import { namedChange, type NamedChangeParams, subjectName } from './named-change.js'
import { revisionList } from './revision-list.js'
import type { ProblemMessageParams, UndoneParams, UndoneSeveralParams } from './params.js'

const single = changeMessages('es')

/** What a plan of one change, or of several, is called, in Spanish. */
export const changesMessages = {
  ...single,
  'changes.named': (p: NamedChangeParams) =>
    namedChange(single[`changes.${p.change}`](), nouns[p.thing], `«${subjectName('es', p)}»`),
  'changes.several': (p: { readonly count: number }, f: Formats) =>
    f.count(p.count, 'cambio', 'cambios'),
  'changes.undoOf': (p: UndoneParams, f: Formats) =>
    `Deshacer la revisión ${f.number(p.revision)}: ${quotedText(p.title)}`,
  'changes.redoOf': (p: UndoneParams, f: Formats) =>
    `Rehacer la revisión ${f.number(p.revision)}: ${quotedText(p.title)}`,
  'changes.undoOfSeveral': (p: UndoneSeveralParams, f: Formats) =>
    `Deshacer varias revisiones: ${revisionList(p.revisions, f)}`,
  'changes.redoOfSeveral': (p: UndoneSeveralParams, f: Formats) =>
    `Rehacer varias revisiones: ${revisionList(p.revisions, f)}`,
} satisfies typeof english

const notAllowed = {
  OTHER_TEAMS: 'Solo puede modificar sus propios equipos, sus personas y sus clientes',
  PAY: 'No puede indicar lo que cuestan las personas y los puestos',
  PERSON_DATA: 'No puede indicar por qué alguien está ausente',
  SETTINGS: 'No puede modificar los ajustes ni las políticas de la organización',
} as const

const missingApproval = {
  NO_SCENARIO: 'Póngalo en un escenario y pida aprobación.',
  NOBODY: 'Nadie lo ha aprobado todavía: pida aprobación.',
  EARLIER_VERSION: 'Lo que se aprobó es una versión anterior: pida aprobación de nuevo.',
  CHANGES_ASKED: 'Alguien pidió cambios: modifíquelo y pida aprobación de nuevo.',
} as const

const stillHere = {
  person: (p: { readonly name: string }) =>
    `«${p.name}» sigue trabajando aquí: finalice antes el empleo.`,
  stakeholder: (p: { readonly name: string }) =>
    `«${p.name}» sigue siendo un contacto: elimine antes el contacto.`,
  user: (p: { readonly name: string }) =>
    `«${p.name}» todavía puede entrar: finalice antes el acceso.`,
} as const

/** Why a plan or a request is refused, in Spanish. */
export const problemsMessages = {
  'problems.APPROVAL_NEEDED': (p, f) =>
    [
      quotedText(p.reason),
      missingApproval[p.missing],
      p.approvers.length === 0
        ? 'Puede aprobarlo cualquier otra persona de la organización.'
        : `Puede aprobarlo una de estas personas: ${f.list(p.approvers)}.`,
    ].join(' '),
  'problems.NOT_ALLOWED': (p) =>
    p.name === null ? `${notAllowed[p.what]}.` : `${notAllowed[p.what]}: “${p.name}”.`,
  'problems.CANNOT_APPROVE': (p) => `No se registró nada. ${quotedText(p.reason)}`,
  'problems.ALREADY_EXISTS': (p) => `Ya existe ${nouns[p.thing].a} con el id ${p.id}.`,
  'problems.BAD_USER_INPUT': (p) => `No se entiende el argumento «${p.argument}».`,
  'problems.BALANCE_BELOW_ZERO': (p, f) =>
    `«${p.account}» paga ${f.money(p.balance, p.currency, { beside: -p.amount })} antes del ${f.date(p.date)}; no puede perder ` +
    `${f.money(-p.amount, p.currency, { beside: p.balance })} ese día.`,
  'problems.CHANGED_SINCE': (p, f) =>
    `${capitalized(nouns[p.thing].the)} «${p.name}» cambió en la revisión ${f.number(p.revision)}, ` +
    `después de la revisión ${f.number(p.since)}.`,
  'problems.CLOSED_POSITION': (p, f) =>
    `El puesto «${p.position}» está cerrado el ${f.date(p.date)}.`,
  'problems.COVERAGE_OVERLAP': (p, f) =>
    `El ${f.date(p.date)} ya hay otro responsable de ${word(p.responsibility)} para ` +
    `«${p.account}»; solo puede haber uno a la vez.`,
  'problems.CURRENCY_MISMATCH': (p) =>
    `El importe debe estar en ${p.expected}, pero está en ${p.actual}.`,
  'problems.CURRENCY_OF_MOVEMENTS': (p) =>
    `Los movimientos de «${p.account}» están registrados en ${p.currency}: su contrato conserva esa moneda. Corríjala desde el primer día o pase lo que paga a una cuenta propia.`,
  'problems.NO_PLAN_RATE': (p) =>
    `No hay tipo de cambio del plan para ${p.currency}, la moneda del contrato con «${p.account}»: registre primero los tipos de cambio del plan de la organización.`,
  'problems.CYCLE': (p) =>
    `${capitalized(nouns[p.thing].the)} «${p.name}» quedaría dentro de su propia rama.`,
  'problems.DUPLICATE_OCCUPANCY': (p, f) =>
    `${p.person} ya ocupa el puesto «${p.position}» el ${f.date(p.date)}.`,
  'problems.LEAVE_OVERLAP': (p, f) =>
    `${p.person} ya tiene una ausencia registrada el ${f.date(p.date)}; termínela o acórtela antes.`,
  'problems.EXTERNAL_ID_TAKEN': (p) =>
    `El id externo «${p.externalId}» ya está en uso (${nouns[p.thing].one}).`,
  'problems.FIRST_REVISION': () =>
    'La primera revisión creó la organización; no se puede deshacer.',
  'problems.FORBIDDEN': () => 'No tiene permiso para hacer esto.',
  'problems.GRANTS_MORE': () => 'Nadie puede dar ni quitar más de lo que puede hacer.',
  'problems.STILL_HERE': (p) => stillHere[p.what](p),
  'problems.LAST_OWNER': () =>
    'No quedaría nadie que pueda hacerlo todo aquí: nombre antes a otra persona propietaria.',
  'problems.ROLE_IN_USE': (p, f) =>
    `Este rol lo ${p.count === 1 ? 'tiene' : 'tienen'} ${f.count(p.count, 'miembro o invitación', 'miembros e invitaciones')}: asigne antes otro.`,
  'problems.NEEDS_TEAMS': () => 'Indique qué equipos gestiona.',
  'problems.DOMAIN_NOT_PROVED': (p) =>
    `No se encontró en ${p.record} un registro TXT con el valor esperado. Un registro nuevo puede tardar en verse.`,
  'problems.SECOND_FACTOR_MISSING': () =>
    'Quien pide un segundo factor a los demás tiene uno: añádalo primero a su cuenta e inicie sesión con él.',
  'problems.DOMAIN_TAKEN': (p) => `Otra organización demostró que ${p.domain} es suyo.`,
  'problems.PROVIDER_ADDRESS': () =>
    'El emisor debe ser una dirección https accesible desde fuera de una red privada.',
  'problems.PROVIDER_UNFIT': () =>
    'En esa dirección no hay un proveedor de OpenID Connect con exactamente ese emisor.',
  'problems.PROVIDER_UNREACHABLE': () => 'El proveedor de identidad no responde.',
  'problems.FTE_EXCEEDED': (p, f) =>
    `${capitalized(nouns[p.thing].the)} «${p.name}» llegaría a ${f.number(p.fte / 100, { beside: p.limit / 100 })} FTE el ` +
    `${f.date(p.date)}; el límite es ${f.number(p.limit / 100, { beside: p.fte / 100 })}.`,
  'problems.IDEMPOTENCY_KEY_REUSED': () =>
    'Esta clave de idempotencia ya se usó para otra solicitud distinta.',
  'problems.IN_USE': (p, f) =>
    `${capitalized(nouns[p.thing].the)} «${p.name}» está en uso: ` +
    `${f.plural(p.count, 'lo impide', 'lo impiden')} ` +
    `${f.count(p.count, nouns[p.what].one, nouns[p.what].many)}${p.examples && ` (${p.examples})`}.`,
  'problems.INVALID_VALUE': (p, f) =>
    `«${p.field}» ${invalidReasonPhrase(invalidReasons, p.reason) ?? `no es válido (${p.reason})`}${limitWords(p, f)}.`,
  'problems.LATER_CHANGES': (p, f) =>
    `Lo impiden cambios registrados después del ${f.date(p.date)} en ${nouns[p.thing].the} ` +
    `«${p.name}».`,
  'problems.LATER_REVISIONS': (p, f) =>
    `Revisiones posteriores cambian lo mismo o se apoyan en ello: ${revisionList(p.revisions, f)}. Hay que deshacerlas también.`,
  'problems.NOT_COVERED': (p, f) =>
    `Nadie cubre «${p.account}» en ${word(p.responsibility)} el ${f.date(p.date)}.`,
  'problems.NOT_ENDED': (p, f) =>
    `El ${f.date(p.date)} aún no ha terminado ${nouns[p.thing].the} «${p.name}»; solo se puede reabrir lo ` +
    'que ha terminado.',
  'problems.NOT_FOUND': (p) => `No existe ${nouns[p.thing].none} con el id ${p.id}.`,
  'problems.NOT_LIVE': (p, f) =>
    `${capitalized(nouns[p.thing].the)} «${p.name}» no existe el ${f.date(p.date)}.`,
  'problems.OUT_OF_RANGE': (p, f) =>
    `«${p.field}» debe estar entre ${f.number(p.min)} y ${f.number(p.max)}.`,
  'problems.PERIOD_EMPTY': (p, f) =>
    `El periodo del ${f.date(p.from)} al ${f.date(p.to)} no contiene ningún día: el fin debe ser ` +
    'posterior al inicio.',
  'problems.PLAN_EMPTY': () => 'El plan no tiene cambios.',
  'problems.PLAN_TOO_LONG': (p, f) =>
    `El plan tiene ${f.count(p.count, 'cambio', 'cambios', { beside: p.limit })}; se admiten como máximo ${f.number(p.limit, { beside: p.count })}.`,
  'problems.POLICY_SHAPE': (p) =>
    p.expected === 'range'
      ? `La política «${p.key}» requiere un rango: una cifra inferior y una superior.`
      : `La política «${p.key}» requiere un solo número.`,
  'problems.REQUIRED': (p) => `Falta «${p.field}», que es obligatorio.`,
  'problems.RETIRED_TEAM': (p, f) => `El equipo «${p.team}» está retirado el ${f.date(p.date)}.`,
  'problems.REVISION_CONFLICT': (p, f) =>
    `La organización cambió mientras tanto: se esperaba la revisión ${f.number(p.expected)} y está ` +
    `en la ${f.number(p.actual)}. Revise el plan antes de aplicarlo.`,
  'problems.ROLE_MISMATCH': (p) =>
    `El rol «${p.role}» no puede responder por ${word(p.responsibility)}.`,
  'problems.SAME_TARGET': (p) => `«${p.account}» ya está a cargo del destino de este traspaso.`,
  'problems.SCENARIO_UNFIT': (p, f) =>
    `«${p.name}» tiene ${f.count(p.count, 'cambio que ya no se puede', 'cambios que ya no se pueden')} aplicar; corrija o descarte lo que no encaja.`,
  'problems.SCENARIO_CONFLICTS': (p, f) =>
    `«${p.name}» y aquello sobre lo que se apoya han cambiado ${f.count(p.count, 'cosa', 'cosas')} a la vez; ` +
    'indique en cada caso qué versión vale.',
  'problems.SCENARIO_NOT_FOUND': () => 'Ese escenario no existe.',
  'problems.SCENARIO_ON_OPEN': (p) =>
    `«${p.name}» se apoya en «${p.base}», que aún no está fusionado; fusione antes ese.`,
  'problems.SCENARIO_CLOSED': (p) =>
    p.merged
      ? `«${p.name}» ya está fusionado y no se puede cambiar.`
      : `«${p.name}» está archivado; ábralo de nuevo antes.`,
  'problems.SCENARIO_NOT_EDITOR': (p) =>
    `Solo quien es dueño de «${p.name}» y sus editores lo cambian; usted puede copiarlo.`,
  'problems.SCENARIO_NOT_OWNER': (p) =>
    `Solo quien es dueño de «${p.name}» decide quién lo ve y quién lo cambia.`,
  'problems.SCENARIO_RESTRICTED_BELOW': (p) =>
    `«${p.name}» se apoya en un escenario restringido o es copia de uno, y no lo ve quien no puede ver aquel; comparta o abra antes aquel.`,
  'problems.DRAFT_NOT_SHARED': () =>
    'Un borrador es solo de su dueño; haga de él un escenario para compartirlo.',
  'problems.COMMENT_NOT_YOURS': () => 'Solo quien escribió un comentario lo cambia o lo quita.',
  'problems.SCHEDULED_IN_PAST': (p, f) =>
    `El ${f.date(p.date)} ya no se puede aplicar nada: donde está la organización ya es ${f.date(p.today)}.`,
  'problems.SCHEDULER_NOT_ALLOWED': (p) =>
    `«${p.scheduler}», que programó «${p.name}», ya no puede cambiar la organización; debe programarlo ` +
    'alguien que pueda.',
  'problems.FACTS_IN_SCENARIO': () =>
    'Los movimientos, tickets, contactos y mediciones se registran en la propia organización, no en un escenario.',
  'problems.TARGET_VALUE': (p) =>
    `Un objetivo de ${metric(p.metric)} tiene exactamente un valor, el que le corresponde; «${p.field}» no lo cumple.`,
  'problems.TARGET_GROUP': (p) =>
    `Un objetivo de ${metric(p.metric)} no admite «${p.field}»: es de un solo grupo como máximo, de los que esa métrica distingue.`,
  'problems.TARGET_OVERLAP': (p, f) =>
    `El ${f.date(p.date)} ya hay un objetivo de ${metric(p.metric)} para el mismo grupo; modifíquelo o termínelo antes.`,
  'problems.TOO_MANY_REVISIONS': (p, f) =>
    `Habría que deshacer ${f.count(p.count, 'revisión', 'revisiones', { beside: p.limit })}; a la vez se pueden deshacer como máximo ${f.number(p.limit, { beside: p.count })}.`,
  'problems.TOO_MANY_ROWS': (p, f) =>
    `El cambio tiene ${f.count(p.count, 'fila', 'filas', { beside: p.limit })}; se admiten como máximo ${f.number(p.limit, { beside: p.count })}.`,
  'problems.UNAUTHENTICATED': () => 'Inicie sesión para continuar.',
  'problems.UNBALANCED_TRANSFER': (p, f) =>
    `Los traspasos entre cuentas de «${p.customer}» del ${f.date(p.date)} no se compensan: suman ` +
    `${f.money(p.sum, p.currency, { isExact: true })}.`,
  'problems.UNKNOWN_POLICY_KEY': (p) => `No existe ninguna política llamada «${p.key}».`,
  'problems.UNKNOWN_ROLE': (p) => `No existe ningún rol llamado «${p.role}».`,
} satisfies typeof enProblems

function metric(name: string): string {
  return choiceInSentence('es', 'targetMetric', name)
}

function word(responsibility: string): string {
  return choiceInSentence('es', 'responsibility', responsibility)
}

/** What would be allowed, after “field” is too long. */
function limitWords({ reason, limit }: ProblemMessageParams['INVALID_VALUE'], f: Formats): string {
  if (limit === undefined) return ''
  const characters = f.count(limit, 'carácter', 'caracteres')
  if (reason === 'TOO_SHORT')
    return `; ${f.plural(limit, 'se necesita', 'se necesitan')} al menos ${characters}`
  const most = reason === 'TOO_LONG' ? characters : f.number(limit)
  return `; ${f.plural(limit, 'se permite', 'se permiten')} como máximo ${most}`
}
