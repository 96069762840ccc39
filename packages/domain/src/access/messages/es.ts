import type { Room } from '../../kernel/writer.js'
import type { AccessMessageParams } from './params.js'

/** What may be allowed or refused, in Spanish. */
export const accessMessages: Room<'access', AccessMessageParams> = {
  'access.organization.create': () => 'Crear organizaciones',
  'access.organization.read': () => 'Ver la organización',
  'access.organization.export': () => 'Exportarla entera',
  'access.organization.change': () => 'Aplicar planes',
  'access.organization.configure': () => 'Cambiar la configuración y las políticas',
  'access.audit.read': () => 'Ver el historial y el registro de accesos',
  'access.pay.read': () => 'Ver y fijar lo que cuesta cada persona',
  'access.personData.read': () => 'Ver y fijar datos personales',
  'access.privacy.write': () => 'Exportar y borrar datos personales',
  'access.scenario.write': () => 'Crear escenarios',
  'access.scenario.approve': () => 'Aprobar escenarios',
  'access.import.write': () => 'Importar archivos',
  'access.apiToken.write': () => 'Crear tokens de API',
  'access.member.write': () => 'Gestionar miembros',
  'access.owner.write': () => 'Gestionar propietarios',
  'access.organization.signIn': () => 'Decidir cómo se inicia sesión',
  'access.member.provision': () => 'Aprovisionar miembros',
}
