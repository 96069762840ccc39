import type { Messages } from '../messages'

/** What the words of the field mean, in plain sentences. */
export const glossaryPt: Messages['glossary'] = {
  title: 'Glossário',
  description: 'O que as palavras significam, e onde são vistas.',
  list: 'Termos',
  find: 'Buscar um termo',
  none: 'Nenhum termo tem estas palavras.',
  seenIn: 'Ver {{page}}',
  terms: {
    account: {
      name: 'Conta',
      text: 'Um cliente com contrato. Pertence a um segmento, pode ter uma camada, e alguém responde por ela.',
    },
    acv: {
      name: 'ACV',
      text: 'Valor anual do contrato: quanto vale o contrato de um cliente em um ano.',
    },
    arr: {
      name: 'ARR',
      text: 'Receita recorrente anual: os valores dos contratos de todos os clientes juntos, em uma data.',
    },
    atRisk: {
      name: 'Em risco',
      text: 'Diz-se de uma conta com saúde baixa, ou de uma renovação que o responsável não espera ganhar sem um resgate.',
    },
    backlog: {
      name: 'Backlog',
      text: 'Clientes que esperam sua implementação, em meses do trabalho que as pessoas que há podem fazer.',
    },
    capacity: {
      name: 'Capacidade',
      text: 'Quanto trabalho as pessoas de um dia podem levar, em posições completas. A rampa, as ausências e o tempo parcial a reduzem.',
    },
    churn: {
      name: 'Churn',
      text: 'Um cliente que sai, ou a receita recorrente que sai com ele.',
    },
    costToServe: {
      name: 'Custo de atendimento',
      text: 'O que custam em um ano as pessoas e ferramentas que atendem uma conta, ao lado do que a conta paga.',
    },
    coverage: {
      name: 'Cobertura',
      text: 'Quem responde por uma conta e pelo quê: como seu CSM, pela renovação, pela implementação ou pelo suporte.',
    },
    csm: {
      name: 'CSM',
      text: 'Customer success manager: a pessoa que responde pelo que um cliente obtém do produto.',
    },
    escalation: {
      name: 'Escalação',
      text: 'Um problema de um cliente que precisa de um responsável, muitas vezes de um patrocinador executivo, e de um dia em que o cliente volta a ter notícias.',
    },
    expansion: {
      name: 'Expansão',
      text: 'Mais receita recorrente de um cliente que já está aqui.',
    },
    exposedAccount: {
      name: 'Conta exposta',
      text: 'Uma conta cuja posição está vaga, ou cujo titular está ausente sem substituição: há trabalho e ninguém com capacidade para ele.',
    },
    finding: {
      name: 'Achado',
      text: 'Algo na organização que descumpre uma regra, com o porquê e muitas vezes um conserto.',
    },
    fte: {
      name: 'Quadro de pessoal (FTE)',
      text: 'Pessoas em equivalentes de tempo integral: duas pessoas em meio período são uma.',
    },
    grossMargin: {
      name: 'Margem bruta',
      text: 'O que sobra da receita, como parte dela, depois de pago o custo de entregar e atender.',
    },
    grr: {
      name: 'GRR',
      text: 'Retenção bruta de receita: a parte da receita recorrente de um ano atrás que continua aqui. A expansão não conta.',
    },
    handover: {
      name: 'Handoff',
      text: 'Uma conta que passa de uma pessoa a outra, com um tempo em que ambas a conhecem e um resultado.',
    },
    healthScore: {
      name: 'Health score',
      text: 'Quão bem está um cliente, de 0 a 100, a partir de sinais como uso, ânimo e suporte.',
    },
    highTouch: {
      name: 'High-touch',
      text: 'Uma camada cujas contas têm um CSM que se reúne muito com elas; cada CSM tem poucas.',
    },
    hireTrigger: {
      name: 'Gatilho de contratação',
      text: 'Um limite de carga que diz quando começar a contratar, com tempo para a nova pessoa estar pronta.',
    },
    load: {
      name: 'Carga',
      text: 'Quanto trabalho dão as contas, renovações e implementações, em posições completas.',
    },
    loadedCost: {
      name: 'Custo total carregado',
      text: 'O que uma pessoa custa em um ano com tudo: salário, impostos, benefícios, ferramentas e seu lugar.',
    },
    maturity: {
      name: 'Maturidade',
      text: 'Até onde chegaram as práticas de pós-venda, em estágios de reativa a preditiva.',
    },
    nrr: {
      name: 'NRR',
      text: 'Retenção líquida de receita: como o GRR, contando a expansão. Acima de 100 % os clientes de um ano atrás pagam mais do que então.',
    },
    onboarding: {
      name: 'Onboarding',
      text: 'O tempo da assinatura até o cliente alcançar o primeiro valor pelo qual comprou o produto.',
    },
    openPosition: { name: 'Vaga aberta', text: 'Uma posição que ninguém ocupa no dia.' },
    overCapacity: {
      name: 'Acima da capacidade',
      text: 'Diz-se de uma pessoa cuja carga é maior que sua capacidade, passadas as rampas e as ausências.',
    },
    planOfRecord: {
      name: 'Plano oficial',
      text: 'O cenário que foi acordado para um ano; o que acontece é medido contra ele.',
    },
    playbook: {
      name: 'Playbook',
      text: 'Os passos acordados para um estágio da vida de um cliente, ou para uma situação.',
    },
    pod: {
      name: 'Pod',
      text: 'Uma equipe pequena de papéis diferentes que atende junta as mesmas contas.',
    },
    position: {
      name: 'Posição',
      text: 'Um lugar na organização com um papel e uma equipe. As pessoas vêm e vão; a posição fica, e as contas são dela.',
    },
    ramp: {
      name: 'Rampa',
      text: 'Os primeiros meses de uma nova pessoa, em que ela leva menos que uma posição completa.',
    },
    renewal: {
      name: 'Renovação',
      text: 'O contrato de um cliente que chega ao fim, para ser assinado de novo.',
    },
    scenario: {
      name: 'Cenário',
      text: 'Um plano que fica ao lado do que vale: mudanças que podem ser vistas, comparadas, aprovadas e aplicadas depois.',
    },
    serviceModel: {
      name: 'Modelo de serviço',
      text: 'Como as contas são atendidas: quais camadas há, e o que cada uma recebe.',
    },
    spanOfControl: { name: 'Amplitude de controle', text: 'Quantas pessoas respondem a um líder.' },
    successPlan: {
      name: 'Plano de sucesso',
      text: 'O que um cliente quer alcançar, medido, com uma data e marcos no caminho.',
    },
    techTouch: {
      name: 'Tech-touch',
      text: 'Uma camada atendida por conteúdo, pelo produto e por automação; as pessoas entram quando um sinal pede.',
    },
    tier: {
      name: 'Camada',
      text: 'Quanto serviço uma conta recebe, pelo que vale e pelo que precisa.',
    },
    timeToValue: {
      name: 'Tempo até o valor',
      text: 'Quantos dias passam da assinatura até o cliente alcançar o primeiro valor.',
    },
    utilisation: {
      name: 'Utilização',
      text: 'Carga dividida pela capacidade: 100 % é cheio, acima disso é mais do que se pode fazer bem.',
    },
  },
}
