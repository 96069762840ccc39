/** O que se pode fazer com as coisas, conforme o que são. */
export const actsPt = {
  acts: {
    of: '{{act}}: {{name}}',
    menu: 'O que se pode fazer com {{name}}',
    open: 'Ações',
    add: 'Adicionar',
    choose: 'Escolher…',
    required: 'É preciso preencher.',
    nothingChanged: 'Ainda não há nada diferente.',
    kindOf: '{{label}}: tipo',
    kinds: { account: 'Cliente', person: 'Pessoa', position: 'Posição', team: 'Equipe' },
    addRow: 'Adicionar uma linha',
    removeRow: 'Remover a linha {{number}}',
    locales: { en: 'Inglês', es: 'Espanhol', pt: 'Português' },
    fields: {
      accepted: 'O cliente aceitou',
      closeAccount: 'O cliente sai: encerrar a conta',
      key: 'Chave',
      source: 'Origem',
      subject: 'De',
      target: 'Quem a cobre',
      to: 'Primeiro dia depois',
      told: 'O cliente foi informado',
      transitionUntil: 'Transição até',
      withWhatDependsOnIt: 'Encerrar também o que depende disso',
    },
  },
}
