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
    remedy:
      'Dar aos clientes um papel que responda por ela, ou escolher que papel responde, também fora do pós-venda.',
  },
  'responsibility-double': {
    name: 'Responsabilidade com dois donos',
    why: 'Onde dois papéis respondem, cada um espera pelo outro, e os clientes ouvem duas coisas.',
    remedy: 'Escolher que papel responde por ela no segmento e dar a ele os clientes.',
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
  'no-backup': {
    name: 'Sem uma segunda pessoa',
    why: 'Quando falta ou sai a única pessoa que conhece um cliente grande, a relação vai junto.',
    remedy:
      'Dê ao cliente uma segunda pessoa: um papel compartilhado, um especialista com parte na cobertura ou um executivo que o conheça.',
  },
  'unseated-employee': {
    name: 'Pessoa sem posição',
    why: 'Quem não ocupa nenhuma posição recebe e falta na capacidade: os planos pedem contratações que já foram feitas.',
    remedy: 'Aloque a pessoa em uma posição aberta ou registre o fim do vínculo.',
  },
  'short-until': {
    name: 'Falta de capacidade passageira',
    why: 'Enquanto metade do time está em rampa, a outra metade atende também os clientes dela, e ninguém diz isso.',
    remedy:
      'Não atribua novas contas até lá ou peça apoio a outro time; uma contratação chegaria tarde demais.',
  },
  'leave-uncovered': {
    name: 'Ausência sem cobertura',
    why: 'Clientes cujo CSM fica semanas fora percebem isso na primeira pergunta sem resposta.',
    remedy:
      'Defina quem cobre até o retorno, avise os clientes e preveja uma breve passagem na volta.',
  },
  'leaver-ahead': {
    name: 'Posição prestes a ficar vaga',
    why: 'Clientes que sabem da mudança depois que ela aconteceu começam a olhar alternativas.',
    remedy: 'Decida já quem assume, preveja uma sobreposição e avise os clientes.',
  },
  'handoff-stuck': {
    name: 'Handoff travado',
    why: 'Entre vendas, onboarding e CSM, cada um acha que o cliente está com o outro.',
    remedy:
      'Defina quem assume o projeto; com o cliente em produção, encerre a parte de implementação e deixe o CSM liderar.',
  },
  'contract-ended-unresolved': {
    name: 'Contrato vencido sem resultado',
    why: 'Um resultado em aberto esconde uma perda, ou uma renovação que ninguém fatura.',
    remedy:
      'Pergunte ao responsável e registre: renovado, com o novo término, ou perdido. Contratos de renovação automática avançam pelo próprio prazo.',
  },
  'late-onboarding': {
    name: 'Onboarding atrasado',
    why: 'Clientes que chegam tarde ao valor renovam menos, e os primeiros meses decidem.',
    remedy: 'Combine o resultado que comprova o valor e remova nesta semana o que o impede.',
  },
  'single-threaded-account': {
    name: 'Conta com um único contato',
    why: 'Quando seu único contato deixa o cliente, é preciso começar do zero.',
    remedy: 'Conheça uma segunda pessoa neste trimestre: o sponsor, ou um decisor além do usuário.',
  },
  'critical-without-contact': {
    name: 'Saúde crítica sem contato',
    why: 'Um cliente com saúde crítica para quem ninguém liga foi abandonado.',
    remedy: 'Ligue nesta semana e registre o que foi combinado e o próximo contato.',
  },
  'thin-tech-touch': {
    name: 'Tech-touch vazio',
    why: 'Um tech-touch sem plays nem dados de saúde não é um modelo de serviço, e sim clientes sem atendimento.',
    remedy:
      'Escreva o playbook da camada e envie dados de uso e de pesquisas, para que os plays comecem sozinhos.',
  },
  'unproven-value': {
    name: 'Valor não comprovado',
    why: 'O que não foi medido não pode ser mostrado na hora da renovação.',
    remedy: 'Combine um resultado com o cliente e registre sua medição no plano de sucesso.',
  },
  'retention-below-stage': {
    name: 'Retenção abaixo do estágio',
    why: 'Crescer mais rápido do que os clientes ficam é encher um balde furado.',
    remedy:
      'Analise o churn por causa e segmento, e corrija onboarding e renovações antes de somar clientes à mesma equipe.',
  },
  'customer-without-arr': {
    name: 'Cliente sem ARR',
    why: 'Quem não tem receita registrada falta em retenção, estágio e economia.',
    remedy: 'Informe o que o cliente paga, ou abra seu saldo com a correção.',
  },
  'arr-acv-mismatch': {
    name: 'ACV e ARR não batem',
    why: 'As camadas usam um e a retenção o outro: duas verdades sobre o mesmo cliente.',
    remedy:
      'Corrija o que estiver errado; o comum são vários anos lançados como um ou um valor mensal.',
  },
  'no-opening-balance': {
    name: 'Sem saldo inicial',
    why: 'Um registro que começa por uma mudança não sabe de onde partiu: a retenção deixa o cliente de fora.',
    remedy: 'Registre o que era pago quando o registro começou.',
  },
  'dormant-account': {
    name: 'Conta inativa',
    why: 'Um cliente que não paga e ainda toma tempo saiu ou não está sendo faturado.',
    remedy: 'Pergunte ao responsável pela conta: registre o churn ou a receita que falta.',
  },
  'churned-but-open': {
    name: 'Com churn, mas aberta',
    why: 'A cobertura e os planos de clientes perdidos poluem carteiras e listas.',
    remedy: 'Encerre as contas; sua cobertura, renovações e planos terminam com elas.',
  },
  'closed-with-balance': {
    name: 'Encerrada com saldo',
    why: 'A retenção conta como mantido um cliente que saiu.',
    remedy: 'Registre o churn no dia em que a conta foi encerrada.',
  },
  'plan-rate-outdated': {
    name: 'Taxa de câmbio do plano desatualizada',
    why: 'A receita em outra moeda é expressa por uma taxa com a qual o ano não foi planejado, e toda comparação com o plano fica distorcida.',
    remedy: 'Registre as taxas de câmbio do plano do ano fiscal nas configurações da organização.',
  },
})
