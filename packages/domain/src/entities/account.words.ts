/** What accounts and their fields are called, and mean. */
export const accountWords = {
  type: 'Account',
  about: 'A customer.',
  list: 'Its customers.',
  noun: {
    en: { one: 'account', many: 'accounts' },
    es: { one: 'cuenta', many: 'cuentas', gender: 'feminine' },
    pt: { one: 'conta', many: 'contas', gender: 'feminine' },
  },
  changes: {
    addAccount: {
      about: 'Adds a customer account.',
      en: 'Add an account',
      es: 'Agregar una cuenta',
      pt: 'Adicionar uma conta',
    },
    updateAccount: {
      about: 'Alters an account; its tier by `setTier`.',
      en: 'Change an account',
      es: 'Modificar una cuenta',
      pt: 'Alterar uma conta',
    },
    closeAccount: {
      about: 'Ends an account; refused while it is covered.',
      en: 'Close an account',
      es: 'Cerrar una cuenta',
      pt: 'Encerrar uma conta',
    },
    reopenAccount: {
      about:
        'Lets an account that has ended live again, as it was last but for what is given; what ended with it stays ended.',
      en: 'Reopen an account',
      es: 'Reabrir una cuenta',
      pt: 'Reabrir uma conta',
    },
    setTier: {
      about: 'Sets how an account is served.',
      en: 'Set a tier',
      es: 'Asignar un nivel',
      pt: 'Definir uma camada',
    },
  },
  fields: {
    name: {
      about: { input: 'The customer.', output: 'What the customer is called.' },
      en: 'Name',
      es: 'Nombre',
      pt: 'Nome',
      headers: [
        'account name',
        'account',
        'customer',
        'customer name',
        'company',
        'nombre de la cuenta',
        'cuenta',
        'cliente',
        'nome da conta',
        'conta',
        'empresa',
      ],
    },
    acv: {
      about: 'Annual contract value, in the currency of the contract.',
      en: 'ACV',
      es: 'ACV',
      pt: 'ACV',
      headers: [
        'arr',
        'annual contract value',
        'contract value',
        'valor anual',
        'valor del contrato',
      ],
    },
    contractCurrency: {
      about: {
        input:
          'The currency of its contract: its ACV, its movements of ARR and its opportunities are in it. Left out: the organization’s. Another needs a rate in `Organization.planRates`, and all that is recorded of its ARR is in one currency.',
        output:
          'The currency of its contract, of its ACV, its movements of ARR and its opportunities; null: the organization’s. Everything computed of them is in the organization’s, at the plan rate of the fiscal year.',
      },
      en: 'Contract currency',
      es: 'Moneda del contrato',
      pt: 'Moeda do contrato',
    },
    segment: {
      about: { input: 'Its segment.', output: 'What kind of customer it is.' },
      en: 'Segment',
      es: 'Segmento',
      pt: 'Segmento',
      headers: ['customer segment'],
    },
    tier: {
      about: {
        input: 'How it is served; null lets its segment decide.',
        output: 'How it is served; null: as is usual in its segment.',
      },
      en: 'Tier',
      es: 'Nivel',
      pt: 'Camada',
      headers: ['service tier'],
    },
    strategic: {
      about: {
        input: 'Whether it matters beyond its value.',
        output: 'Whether it matters beyond its contract: a logo, an entry to a market.',
      },
      en: 'Strategic',
      es: 'Estratégica',
      pt: 'Estratégica',
      headers: ['is strategic', 'estratégico'],
    },
    complexity: {
      about: 'How complex it is to serve.',
      en: 'Complexity',
      es: 'Complejidad',
      pt: 'Complexidade',
    },
    vertical: {
      about: { input: 'Its industry.', output: 'Its industry; null when not known.' },
      en: 'Vertical',
      es: 'Vertical',
      pt: 'Vertical',
      headers: ['industry', 'sector', 'industria', 'setor', 'indústria'],
    },
    region: {
      about: { input: 'Where it is.', output: 'Its region; null when not known.' },
      en: 'Region',
      es: 'Región',
      pt: 'Região',
      headers: ['country', 'país'],
    },
    language: {
      about: {
        input: 'The language it is served in, as a BCP 47 tag.',
        output: 'The language it speaks, as a BCP 47 tag; null when not known.',
      },
      en: 'Language',
      es: 'Idioma',
      pt: 'Idioma',
    },
    parentId: {
      about: {
        input: 'The account it belongs to: together they are one customer.',
        output:
          'The account it belongs to: together they are one customer. Null when it stands by itself.',
      },
      en: 'Parent account',
      es: 'Cuenta matriz',
      pt: 'Conta matriz',
      headers: ['parent', 'parent company', 'ultimate parent', 'cuenta padre', 'conta principal'],
    },
    signedOn: {
      about: {
        input: 'Day on which the contract was signed.',
        output: 'The day on which the contract was signed; null when not known.',
      },
      en: 'Signed on',
      es: 'Fecha de firma',
      pt: 'Data de assinatura',
      headers: ['signed', 'signature date', 'close date', 'firmado el', 'assinado em'],
    },
    contractStart: {
      about: {
        input: 'First day of the contract.',
        output: 'The first day of the contract; null when not known.',
      },
      en: 'Contract start',
      es: 'Inicio de contrato',
      pt: 'Início do contrato',
      headers: ['contract start date'],
    },
    contractEnd: {
      about: {
        input: 'Day on which the contract ends.',
        output: 'The day on which the contract ends unless renewed; null when not known.',
      },
      en: 'Contract end',
      es: 'Fin de contrato',
      pt: 'Fim do contrato',
      headers: [
        'contract end date',
        'renewal date',
        'renewal',
        'next renewal',
        'next renewal date',
        'renews on',
        'renews',
        'contract expires',
        'expiration date',
        'expiry date',
        'term end',
        'term end date',
        'renovación',
        'renovação',
        'fin de contrato',
        'término do contrato',
        'fecha de renovación',
        'próxima renovación',
        'vencimiento',
        'vencimiento del contrato',
        'data de renovação',
        'próxima renovação',
        'vencimento',
        'vencimento do contrato',
      ],
    },
    noticeDays: {
      about: {
        input: 'Days before the contract ends by which notice must be given.',
        output: 'Days before the contract ends by which notice must be given; null when not known.',
      },
      en: 'Notice days',
      es: 'Días de preaviso',
      pt: 'Dias de aviso prévio',
      headers: ['notice period days', 'días preaviso', 'dias aviso prévio'],
    },
    autoRenew: {
      about: {
        input: 'Whether it renews unless cancelled.',
        output: 'Whether the contract renews by itself.',
      },
      en: 'Renews automatically',
      es: 'Se renueva automáticamente',
      pt: 'Renova automaticamente',
      headers: ['auto renewal', 'renovación automática', 'renovação automática'],
    },
    renewalTerms: {
      about: {
        input: 'Terms of the renewal, in words.',
        output: 'Terms of renewal in the contract’s words; null when not known.',
      },
      en: 'Renewal terms',
      es: 'Condiciones de renovación',
      pt: 'Condições de renovação',
      headers: ['terms'],
    },
    loadWeight: {
      about: {
        input: 'Its load compared with an ordinary account, 0–100; 1 by default.',
        output: 'How much load it is, in ordinary accounts of its kind: 1 by default.',
      },
      en: 'Load weight',
      es: 'Peso de carga',
      pt: 'Peso da carga',
      headers: ['weight', 'peso'],
    },
    backupPositionId: {
      about: {
        input: 'The seat that steps in when whoever answers for it is away or leaves.',
        output:
          'The seat that steps in when whoever answers for it is away or leaves; null when none is named.',
      },
      en: 'Backup',
      es: 'Suplente',
      pt: 'Suplente',
      headers: ['backup csm', 'respaldo', 'substituto'],
    },
    pilotId: {
      about: {
        input: 'The rollout of a service model whose pilot it takes part in.',
        output:
          'The rollout of a service model whose pilot it takes part in; null when it is in none.',
      },
      en: 'Pilot of',
      es: 'Piloto de',
      pt: 'Piloto de',
    },
  },
} as const
