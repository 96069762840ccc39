import { lintRuleWords } from './lint-rule-words.js'

/** O que há para ler sobre cada regra de lint, em português. */
export const lintRulesMessages = lintRuleWords({
  'copied-ratio': {
    name: 'Proporção copiada',
    why: 'Quantidades iguais de contas escondem trabalhos desiguais: a proporção que um concorrente pode manter corresponde ao ACV e à complexidade dele, não aos seus.',
    remedy:
      'Dimensionar as carteiras pelo que as contas pesam: definir camada e complexidade e deixar que os números de capacidade digam quantas cada CSM pode ter.',
  },
  'model-churn': {
    name: 'Modelo mudado com frequência demais',
    why: 'Cada mudança de modelo custa aos clientes seus contatos e à equipe suas rotinas, antes que a anterior possa dar resultado.',
    remedy:
      'Manter um modelo por 12 a 18 meses e, enquanto isso, corrigir camadas e limites dentro dele.',
  },
  'margin-squeeze': {
    name: 'Margem pressionada',
    why: 'Uma margem bruta baixa não deixa espaço para um custo de atendimento grande: o que o pós-venda retém, ele também consome.',
    remedy:
      'Atender com menos pessoas as contas das camadas inferiores, ou elevar a margem bruta, antes de contratar.',
  },
  'over-capacity': {
    name: 'Acima da capacidade',
    why: 'Quem carrega mais do que pode trabalha para o cliente que mais reclama, e as renovações em risco passam despercebidas.',
    remedy: 'Passar contas a posições com espaço, ou contratar para o papel.',
  },
  'idle-capacity': {
    name: 'Capacidade ociosa',
    why: 'Uma posição quase sem uso custa tanto quanto uma cheia, e suas contas parecem mais caras do que são.',
    remedy:
      'Trazer contas de posições cheias, ou deixar que a posição espere o crescimento de propósito.',
  },
  'exposed-accounts': {
    name: 'Contas expostas',
    why: 'Estas contas têm um responsável definido e não há ninguém: elas descobrem quando pedem ajuda.',
    remedy: 'Preencher a vaga aberta, ou fazer com que outros cubram suas contas até lá.',
  },
  'uncovered-account': {
    name: 'Conta sem cobertura',
    why: 'Ninguém responde pelo cliente: a adoção, o risco e a renovação ficam ao acaso.',
    remedy: 'Tornar responsável uma posição de CSM, ou uma equipe que compartilhe essas contas.',
  },
  'span-of-control': {
    name: 'Amplitude de controle',
    why: 'Quem lidera pessoas demais não forma nenhuma; quem lidera de menos é um nível caro.',
    remedy:
      'Acrescentar um líder do nível abaixo ou dividir a equipe; ou deixar que o líder tenha contas, ou unir duas equipes.',
  },
  'missing-cs-ops': {
    name: 'Sem Operações de CS',
    why: 'A partir de tantos CSMs, ferramentas, dados e playbooks são o segundo trabalho de todos e o primeiro de ninguém.',
    remedy: 'Abrir uma posição em Operações de CS.',
  },
  'missing-renewals': {
    name: 'Sem especialista de renovações',
    why: 'Tantos contratos ocupam um especialista; à margem de outros trabalhos começam tarde e com um forecast ruim.',
    remedy: 'Abrir posições de especialista de renovações.',
  },
  'backlog-too-long': {
    name: 'Backlog longo demais',
    why: 'Clientes que esperam sua implementação chegam tarde ao valor e renovam menos.',
    remedy:
      'Contratar especialistas de implementação, ou encurtar o projeto para clientes simples.',
  },
  'tickets-too-high': {
    name: 'Tickets demais',
    why: 'Engenheiros com tickets demais respondem e não resolvem: os níveis de serviço caem, e com eles os clientes.',
    remedy: 'Contratar engenheiros de suporte, ou eliminar as causas dos tickets mais frequentes.',
  },
  'generalist-outgrown': {
    name: 'Modelo generalista ultrapassado',
    why: 'Pessoas que cuidam de tudo do início ao fim se esgotam, e a qualidade fica desigual, à medida que cresce o número de clientes.',
    remedy:
      'Começar a especializar: primeiro onboarding ou suporte, depois renovações e Operações de CS.',
  },
  'pod-without-shared-services': {
    name: 'Pods sem serviços compartilhados',
    why: 'Os pods vivem dos serviços que compartilham; onde faltam, cada pod cria o seu ou fica sem ele.',
    remedy: 'Abrir as posições do serviço que falta em uma equipe fora dos pods.',
  },
  'region-too-small': {
    name: 'Região pequena demais',
    why: 'Uma região com poucos clientes duplica papéis que não consegue manter ocupados.',
    remedy: 'Atendê-la a partir de uma região vizinha até que tenha clientes suficientes.',
  },
  'language-mismatch': {
    name: 'Idioma que não coincide',
    why: 'Clientes que não são entendidos em seu idioma mostram tarde seu risco e crescem pouco.',
    remedy: 'Passar estas contas a quem fale o idioma, ou registrá-lo se alguém o fala.',
  },
  'time-zone-mismatch': {
    name: 'Fuso horário que não coincide',
    why: 'Um CSM e um cliente cujas jornadas mal coincidem se reúnem pouco, e tarde.',
    remedy:
      'Passar estas contas a alguém mais próximo, ou combinar horários fixos que sirvam a ambos.',
  },
  'single-point-of-failure': {
    name: 'Dependência de uma só pessoa',
    why: 'Quando esta pessoa sai, uma grande parte da receita perde quem a conhece.',
    remedy: 'Distribuir as contas, ou apresentar uma segunda pessoa às maiores delas.',
  },
  'over-committed': {
    name: 'Pessoa comprometida demais',
    why: 'Quem se divide entre muitas posições não cumpre nenhuma, e ninguém vê qual delas espera.',
    remedy: 'Fechar posições que só existem no papel, ou preencher algumas com outra pessoa.',
  },
  'lead-carrying-too-much': {
    name: 'Líder com contas demais',
    why: 'As contas passam na frente das pessoas: um líder com uma carteira grande não tem tempo de liderar.',
    remedy:
      'Passar contas à equipe até que a carteira do líder seja a metade da de um CSM ou menos.',
  },
  'handover-unfinished': {
    name: 'Handoff não concluído',
    why: 'Enquanto um handoff se arrasta, duas pessoas poderiam responder pela conta e nenhuma responde.',
    remedy: 'Concluí-lo e registrar como terminou e quão satisfeito está o cliente.',
  },
  'multiple-roots': {
    name: 'Mais de uma equipe raiz',
    why: 'Uma equipe solta falta em todos os totais da organização e na visão de todo líder.',
    remedy: 'Colocá-la sob a equipe a que pertence.',
  },
  'over-served-account': {
    name: 'Conta atendida em excesso',
    why: 'O tempo das pessoas vai para uma conta cuja receita não o paga, e falta onde pagaria.',
    remedy:
      'Baixar a camada em uma data que deixe tempo para avisar o cliente, ou registrar por que a conta é estratégica.',
  },
  'under-invested-account': {
    name: 'Conta com atendimento insuficiente',
    why: 'Uma conta que paga por atendimento mais próximo e não o recebe é a primeira a procurar outra opção.',
    remedy: 'Atendê-la na camada que lhe cabe e dar-lhe um CSM dessa camada.',
  },
  'unowned-renewal': {
    name: 'Renovação sem responsável',
    why: 'Uma renovação pela qual ninguém responde é decidida sem você.',
    remedy:
      'Nomear uma posição na renovação, ou tornar alguém responsável pelas renovações da conta ou seu CSM.',
  },
  'late-renewal': {
    name: 'Renovação tardia',
    why: 'Começada tarde, uma renovação não deixa tempo para mostrar valor nem para corrigir o que deu errado.',
    remedy: 'Começar já: combinar uma data com o cliente e registrar o estágio da renovação.',
  },
  'responsibility-gap': {
    name: 'Responsabilidade sem dono',
    why: 'Aquilo por que ninguém responde não é feito, e ninguém percebe até que os clientes saiam.',
    remedy: 'Tornar um papel responsável por ela neste segmento.',
  },
  'responsibility-double': {
    name: 'Responsabilidade com dois donos',
    why: 'Onde dois papéis respondem, cada um espera pelo outro, e os clientes ouvem duas coisas.',
    remedy: 'Dar aos clientes do segmento um só papel para ela, ou separar os papéis por segmento.',
  },
  'review-overdue': {
    name: 'Business review atrasada',
    why: 'Sem business review, o cliente esquece o que ganhou e você não ouve o que mudou.',
    remedy: 'Fazer a business review, ou atender a conta em uma camada que promete menos.',
  },
  'uneven-service': {
    name: 'Atendimento desigual',
    why: 'Clientes que pagam o mesmo são atendidos conforme o temperamento de seu CSM, e não conforme sua camada.',
    remedy:
      'Combinar o contato que a camada promete e passar contas de quem não consegue cumpri-lo.',
  },
  'tier-cut-unannounced': {
    name: 'Corte de camada sem aviso',
    why: 'Clientes que descobrem sozinhos que o atendimento baixou o tomam por indiferença.',
    remedy:
      'Escrever o playbook da camada inferior ou um rollout: o que muda, quem avisa o cliente e quando.',
  },
})
