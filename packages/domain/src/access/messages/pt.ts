import type { Room } from '../../kernel/writer.js'
import type { AccessMessageParams } from './params.js'

/** What may be allowed or refused, in Portuguese. */
export const accessMessages: Room<'access', AccessMessageParams> = {
  'access.organization.create': () => 'Criar organizações',
  'access.organization.read': () => 'Ver a organização',
  'access.organization.export': () => 'Exportá-la inteira',
  'access.organization.change': () => 'Aplicar planos',
  'access.organization.configure': () => 'Alterar configurações e políticas',
  'access.audit.read': () => 'Ver o histórico e o registro de acessos',
  'access.pay.read': () => 'Ver e definir quanto cada pessoa custa',
  'access.personData.read': () => 'Ver e definir dados pessoais',
  'access.privacy.write': () => 'Exportar e apagar dados pessoais',
  'access.scenario.write': () => 'Criar cenários',
  'access.scenario.approve': () => 'Aprovar cenários',
  'access.import.write': () => 'Importar arquivos',
  'access.apiToken.write': () => 'Criar tokens de API',
  'access.member.write': () => 'Gerenciar membros',
  'access.owner.write': () => 'Gerenciar proprietários',
  'access.organization.signIn': () => 'Definir como se entra',
  'access.member.provision': () => 'Provisionar membros',
}
