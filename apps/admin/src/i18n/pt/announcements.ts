import type { Messages } from '../messages'

/** What a scenario is announced with. */
export const announcementsPt: Messages['announcements'] = {
  title: 'Anúncio',
  progress: '{{told}} de {{total}} informados, {{accepted}} aceitaram',
  recipients: 'Destinatários',
  PERSON: 'Pessoas',
  LEAD: 'Gestores',
  CUSTOMER: 'Clientes',
  none: 'Nada a comunicar a nenhum deles.',
  choose: 'Escolher {{name}}',
  markTold: 'Marcar como informado',
  markAccepted: 'Marcar como aceito',
  takeBack: 'Ainda não informado',
  told: 'Informado',
  accepted: 'Aceito',
  outdated: 'Mudou desde então',
  toldBy: 'Informado por {{name}} em {{at}}',
}
