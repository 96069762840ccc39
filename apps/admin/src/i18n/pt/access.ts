/** Who was let in or put out, and what was refused. */
export const accessPt = {
  events: 'Quem entrou ou perdeu o acesso',
  noEvents: 'Ninguém foi convidado ainda e nenhum papel foi alterado.',
  denials: 'O que foi negado',
  noDenials: 'Nada foi negado a ninguém.',
  by: 'por {{name}}',
  fromTo: '{{was}} → {{is}}',
  times_one: 'uma vez nesse dia',
  times_other: '{{count}} vezes nesse dia',
  kinds: {
    INVITED: 'Convite a {{subject}}',
    INVITATION_REVOKED: 'O convite foi retirado: {{subject}}',
    JOINED: '{{subject}} entrou',
    MEMBERSHIP_CHANGED: '{{subject}} recebeu outro papel',
    DEACTIVATED: '{{subject}} perdeu o acesso',
    REACTIVATED: '{{subject}} recuperou o acesso',
    ROLE_CREATED: 'O papel “{{subject}}” foi criado',
    ROLE_CHANGED: 'O papel “{{subject}}” foi alterado',
    ROLE_DELETED: 'O papel “{{subject}}” foi excluído',
    SECOND_FACTOR_WANTED: 'Os membros precisam comprovar um segundo fator',
    SECOND_FACTOR_RELEASED: 'Os membros não precisam mais de um segundo fator',
  },
}
