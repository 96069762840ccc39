import type { Messages } from '../messages'

/** What a scenario is announced with. */
export const announcementsEs: Messages['announcements'] = {
  title: 'Anuncio',
  progress: '{{told}} de {{total}} informados, {{accepted}} aceptaron',
  recipients: 'Destinatarios',
  PERSON: 'Personas',
  LEAD: 'Responsables',
  CUSTOMER: 'Clientes',
  none: 'Nada que comunicar a ninguno de ellos.',
  choose: 'Elegir a {{name}}',
  markTold: 'Marcar como informado',
  markAccepted: 'Marcar como aceptado',
  takeBack: 'Aún no informado',
  told: 'Informado',
  accepted: 'Aceptado',
  outdated: 'Ha cambiado',
  toldBy: 'Informado por {{name}} el {{at}}',
}
