/* Written by the API from its entities; do not edit. */
import type * as english from './en.js'
export const kinds = {
  "organization": {
    "gender": "feminine",
    "one": "organização",
    "many": "organizações",
    "fields": {
      "name": "Nome",
      "locale": "Idioma",
      "timeZone": "Fuso horário",
      "grossMargin": "Margem bruta",
      "acquisitionCost": "Custo de aquisição por ano",
      "fiscalYearStart": "O ano fiscal começa no mês",
      "planRates": "Taxas de câmbio do plano",
      "productComplexity": "Complexidade do produto",
      "growthMotion": "Modelo de crescimento",
      "orgModel": "Modelo de organização",
      "serviceModel": "Modelo de serviço",
      "reportingLine": "Linha de reporte",
      "approvalRule": "Aprovação",
      "approvers": "Aprovadores",
      "approvalOverChanges": "Aprovação acima de alterações",
      "approvalOverCost": "Aprovação acima de um custo anual"
    }
  },
  "role": {
    "gender": "masculine",
    "one": "papel",
    "many": "papéis",
    "fields": {
      "name": "Nome",
      "family": "Família do papel",
      "level": "Nível de carreira",
      "layer": "Nível de liderança"
    }
  },
  "team": {
    "gender": "feminine",
    "one": "equipe",
    "many": "equipes",
    "fields": {
      "name": "Nome",
      "kind": "Tipo",
      "parentId": "Equipe superior",
      "segments": "Segmentos",
      "verticals": "Verticais",
      "regions": "Regiões",
      "languages": "Idiomas"
    }
  },
  "position": {
    "gender": "feminine",
    "one": "posição",
    "many": "posições",
    "fields": {
      "title": "Título",
      "roleId": "Papel",
      "teamId": "Equipe",
      "fte": "FTE",
      "reportsToId": "Reporta-se a",
      "budgetedCost": "Custo orçado"
    }
  },
  "person": {
    "gender": "feminine",
    "one": "pessoa",
    "many": "pessoas",
    "fields": {
      "name": "Nome",
      "email": "E-mail",
      "languages": "Idiomas",
      "region": "Região",
      "timeZone": "Fuso horário",
      "skills": "Competências",
      "loadedCost": "Custo total carregado"
    }
  },
  "rollout": {
    "gender": "masculine",
    "one": "rollout",
    "many": "rollouts",
    "fields": {
      "name": "Nome",
      "serviceModel": "Modelo de serviço",
      "startOn": "Começa em",
      "phase": "Fase",
      "checklist": "Lista de tarefas"
    }
  },
  "account": {
    "gender": "feminine",
    "one": "conta",
    "many": "contas",
    "fields": {
      "name": "Nome",
      "acv": "ACV",
      "contractCurrency": "Moeda do contrato",
      "segment": "Segmento",
      "tier": "Camada",
      "strategic": "Estratégica",
      "complexity": "Complexidade",
      "vertical": "Vertical",
      "region": "Região",
      "language": "Idioma",
      "parentId": "Conta matriz",
      "signedOn": "Data de assinatura",
      "contractStart": "Início do contrato",
      "contractEnd": "Fim do contrato",
      "noticeDays": "Dias de aviso prévio",
      "autoRenew": "Renova automaticamente",
      "renewalTerms": "Condições de renovação",
      "loadWeight": "Peso da carga",
      "backupPositionId": "Suplente",
      "pilotId": "Piloto de"
    }
  },
  "implementation": {
    "gender": "feminine",
    "one": "implementação",
    "many": "implementações",
    "fields": {
      "accountId": "Conta",
      "positionId": "Posição",
      "status": "Situação",
      "plannedStart": "Início previsto",
      "plannedEnd": "Fim previsto",
      "startedOn": "Começou em",
      "liveOn": "Em produção em",
      "firstValueOn": "Primeiro valor em"
    }
  },
  "stakeholder": {
    "gender": "masculine",
    "one": "stakeholder",
    "many": "stakeholders",
    "fields": {
      "accountId": "Conta",
      "name": "Nome",
      "role": "Papel",
      "title": "Cargo",
      "email": "E-mail"
    }
  },
  "successPlan": {
    "gender": "masculine",
    "one": "plano de sucesso",
    "many": "planos de sucesso",
    "fields": {
      "accountId": "Conta",
      "title": "Título",
      "metric": "Métrica",
      "unit": "Unidade",
      "baseline": "Valor inicial",
      "target": "Meta",
      "measured": "Última medição",
      "startOn": "Começa em",
      "dueOn": "Vence em",
      "status": "Situação",
      "ownerPositionId": "Responsável",
      "milestones": "Marcos"
    }
  },
  "opportunity": {
    "gender": "feminine",
    "one": "oportunidade",
    "many": "oportunidades",
    "fields": {
      "accountId": "Conta",
      "kind": "Tipo",
      "stage": "Estágio",
      "amount": "Valor",
      "expectedOn": "Prevista para",
      "trigger": "Sinal",
      "handedToSalesOn": "Passada para vendas em",
      "ownerPositionId": "Responsável"
    }
  },
  "advocacyAct": {
    "gender": "feminine",
    "one": "ação de advocacy",
    "many": "ações de advocacy",
    "fields": {
      "accountId": "Conta",
      "kind": "Tipo",
      "on": "Data",
      "wonAccountId": "Cliente conquistado",
      "note": "Nota"
    }
  },
  "renewal": {
    "gender": "feminine",
    "one": "renovação",
    "many": "renovações",
    "fields": {
      "accountId": "Conta",
      "contractEnd": "Fim do contrato",
      "stage": "Estágio",
      "intent": "Intenção",
      "forecastCategory": "Categoria de previsão",
      "forecastArr": "ARR previsto",
      "blockers": "Obstáculos",
      "savePlan": "Plano de recuperação",
      "ownerPositionId": "Responsável"
    }
  },
  "escalation": {
    "gender": "masculine",
    "one": "escalonamento",
    "many": "escalonamentos",
    "fields": {
      "accountId": "Conta",
      "title": "Título",
      "severity": "Gravidade",
      "ownerPositionId": "Responsável",
      "sponsorPositionId": "Sponsor executivo",
      "openedOn": "Aberto em",
      "nextUpdateOn": "Próxima atualização",
      "cause": "Causa"
    }
  },
  "playbook": {
    "gender": "masculine",
    "one": "playbook",
    "many": "playbooks",
    "fields": {
      "name": "Nome",
      "stage": "Estágio",
      "segment": "Segmento",
      "tier": "Camada",
      "steps": "Passos",
      "deliverables": "Entregáveis",
      "contactsPerYear": "Contatos por ano",
      "selfService": "Autoatendimento"
    }
  },
  "assessment": {
    "gender": "feminine",
    "one": "avaliação",
    "many": "avaliações",
    "fields": {
      "takenOn": "Respondidas em",
      "answers": "Respostas",
      "competition": "Concorrência",
      "readiness": "Prontidão",
      "answeredById": "Respondida por",
      "note": "Nota"
    }
  },
  "acceptance": {
    "gender": "masculine",
    "one": "achado aceito",
    "many": "achados aceitos",
    "fields": {
      "fingerprint": "Achado",
      "mostAccounts": "Contas no máximo",
      "reason": "Motivo",
      "until": "Aceito até"
    }
  },
  "accountability": {
    "gender": "masculine",
    "one": "responsável escolhido",
    "many": "responsáveis escolhidos",
    "fields": {
      "responsibility": "Responsabilidade",
      "segment": "Segmento",
      "role": "Papel",
      "roleName": "Nome do papel",
      "reason": "Motivo"
    }
  },
  "target": {
    "gender": "feminine",
    "one": "meta",
    "many": "metas",
    "fields": {
      "metric": "Métrica",
      "teamId": "Equipe",
      "segment": "Segmento",
      "rate": "Taxa",
      "days": "Dias",
      "fte": "FTE",
      "monthlyCost": "Custo mensal",
      "note": "Nota"
    }
  },
  "occupancy": {
    "gender": "feminine",
    "one": "ocupação",
    "many": "ocupações",
    "fields": {
      "personId": "Pessoa",
      "positionId": "Posição",
      "fte": "FTE"
    }
  },
  "leave": {
    "gender": "feminine",
    "one": "ausência",
    "many": "ausências",
    "fields": {
      "personId": "Pessoa",
      "shareAbsent": "Parte ausente",
      "kind": "Tipo de ausência",
      "note": "Observação"
    }
  },
  "coverage": {
    "gender": "feminine",
    "one": "cobertura",
    "many": "coberturas",
    "fields": {
      "accountId": "Conta",
      "responsibility": "Responsabilidade",
      "kind": "Tipo",
      "positionId": "Posição",
      "teamId": "Equipe",
      "reason": "Motivo",
      "outcome": "Resultado",
      "satisfaction": "Satisfação",
      "outcomeOn": "Resultado de",
      "toldOn": "Cliente informado em",
      "acceptedOn": "Aceito em"
    }
  },
  "policy": {
    "gender": "feminine",
    "one": "política",
    "many": "políticas",
    "fields": {
      "value": "Valor",
      "reason": "Motivo"
    }
  },
  "ticketVolume": {
    "gender": "masculine",
    "one": "volume de tickets",
    "many": "volumes de tickets",
    "fields": {
      "accountId": "Conta",
      "teamId": "Equipe",
      "opened": "Abertos",
      "solved": "Resolvidos",
      "breached": "Fora do SLA",
      "resolutionMinutes": "Minutos de resolução"
    }
  },
  "arrMovement": {
    "gender": "masculine",
    "one": "movimento de ARR",
    "many": "movimentos de ARR",
    "fields": {
      "accountId": "Conta",
      "movement": "Movimento",
      "amount": "Valor",
      "reason": "Motivo"
    }
  },
  "healthSignal": {
    "gender": "masculine",
    "one": "sinal de saúde",
    "many": "sinais de saúde",
    "fields": {
      "accountId": "Conta",
      "family": "Família do sinal",
      "metric": "Métrica",
      "value": "Valor"
    }
  },
  "touchpoint": {
    "gender": "masculine",
    "one": "contato",
    "many": "contatos",
    "fields": {
      "externalId": "Id externo",
      "accountId": "Conta",
      "kind": "Tipo",
      "personId": "Pessoa",
      "outcome": "Resultado",
      "nextOn": "Próximo em"
    }
  }
} satisfies typeof english.kinds
export const records = {
  "PlanRate": {
    "currency": "Moeda",
    "rate": "Taxa de câmbio"
  },
  "RolloutItem": {
    "phase": "Fase",
    "title": "Título",
    "doneOn": "Feito em"
  },
  "Milestone": {
    "title": "Título",
    "dueOn": "Vence em",
    "doneOn": "Feito em"
  },
  "PlaybookStep": {
    "title": "Título",
    "day": "Dia",
    "responsibility": "Responsabilidade"
  },
  "AssessmentAnswers": {
    "KNOWS_RETENTION": "Conhece GRR e NRR",
    "SEES_RISK_EARLY": "Vê os clientes em risco com 60–90 dias de antecedência",
    "DEFINES_ONBOARDING": "Define a conclusão do onboarding e o tempo até o valor",
    "KNOWS_ACTIVE_USE": "Conhece a proporção de usuários ativos por semana",
    "FINDS_EXPANSION": "Encontra a expansão de forma sistemática",
    "SHOWS_ROI": "Mostra o retorno às contas principais",
    "FLAGS_BEFORE_CRITICAL": "O health score avisa antes de a conta ficar crítica"
  },
  "SegmentCompetition": {
    "segment": "Segmento",
    "offered": "Serviço oferecido",
    "drivesChurn": "O atendimento provoca churn",
    "position": "Posicionamento",
    "selfServeMarket": "Mercado de autoatendimento"
  },
  "ServiceModelAnswers": {
    "PRODUCT_MARKET_FIT": "Product-market fit",
    "INSTRUMENTATION": "Instrumentação do produto",
    "HEALTH_DATA": "Dados de saúde",
    "AUTOMATION": "Conteúdo e automação"
  }
} satisfies typeof english.records
export const changes = {
  "createOrganization": "Criar a organização",
  "updateOrganization": "Alterar a organização",
  "createRole": "Adicionar um papel",
  "updateRole": "Alterar um papel",
  "retireRole": "Encerrar um papel",
  "createTeam": "Criar uma equipe",
  "updateTeam": "Alterar uma equipe",
  "retireTeam": "Encerrar uma equipe",
  "moveTeam": "Mover uma equipe",
  "openPosition": "Abrir uma posição",
  "updatePosition": "Alterar uma posição",
  "closePosition": "Fechar uma posição",
  "movePosition": "Mover uma posição",
  "hirePerson": "Contratar uma pessoa",
  "updatePerson": "Alterar uma pessoa",
  "endEmployment": "Desligar uma pessoa",
  "rehirePerson": "Recontratar uma pessoa",
  "startRollout": "Iniciar um rollout",
  "updateRollout": "Alterar um rollout",
  "endRollout": "Encerrar um rollout",
  "addAccount": "Adicionar uma conta",
  "updateAccount": "Alterar uma conta",
  "closeAccount": "Encerrar uma conta",
  "reopenAccount": "Reabrir uma conta",
  "setTier": "Definir uma camada",
  "createImplementation": "Adicionar uma implementação",
  "updateImplementation": "Alterar uma implementação",
  "addStakeholder": "Adicionar um stakeholder",
  "updateStakeholder": "Alterar um stakeholder",
  "removeStakeholder": "Remover um stakeholder",
  "createSuccessPlan": "Criar um plano de sucesso",
  "updateSuccessPlan": "Alterar um plano de sucesso",
  "endSuccessPlan": "Encerrar um plano de sucesso",
  "createOpportunity": "Adicionar uma oportunidade",
  "updateOpportunity": "Alterar uma oportunidade",
  "endOpportunity": "Encerrar uma oportunidade",
  "recordAdvocacyAct": "Registrar uma ação de advocacy",
  "updateAdvocacyAct": "Alterar uma ação de advocacy",
  "removeAdvocacyAct": "Remover uma ação de advocacy",
  "createRenewal": "Adicionar uma renovação",
  "updateRenewal": "Alterar uma renovação",
  "endRenewal": "Encerrar uma renovação",
  "openEscalation": "Abrir um escalonamento",
  "updateEscalation": "Alterar um escalonamento",
  "closeEscalation": "Encerrar um escalonamento",
  "createPlaybook": "Criar um playbook",
  "updatePlaybook": "Alterar um playbook",
  "retirePlaybook": "Encerrar um playbook",
  "recordAssessment": "Registrar uma avaliação",
  "updateAssessment": "Alterar uma avaliação",
  "removeAssessment": "Remover uma avaliação",
  "acceptFinding": "Aceitar um achado",
  "updateAcceptance": "Alterar um achado aceito",
  "withdrawAcceptance": "Deixar de aceitar um achado",
  "assignAccountability": "Escolher o papel responsável",
  "updateAccountability": "Alterar o papel responsável",
  "endAccountability": "Desfazer a escolha do papel responsável",
  "addTarget": "Adicionar uma meta",
  "updateTarget": "Alterar uma meta",
  "endTarget": "Encerrar uma meta",
  "fillPosition": "Preencher uma posição",
  "vacatePosition": "Desocupar uma posição",
  "recordLeave": "Registrar uma ausência",
  "endLeave": "Encerrar uma ausência",
  "coverAccount": "Cobrir uma conta",
  "endCoverage": "Encerrar uma cobertura",
  "handOverAccount": "Transferir uma conta",
  "completeHandover": "Concluir um handoff",
  "tellHandover": "Registrar que o cliente foi informado",
  "setPolicy": "Definir uma política",
  "clearPolicy": "Remover uma política",
  "recordTicketVolume": "Registrar tickets",
  "recordArrMovement": "Registrar um movimento de ARR",
  "recordHealthSignal": "Registrar sinais de saúde",
  "recordTouchpoint": "Registrar contatos",
  "upsertRole": "Criar ou atualizar um papel",
  "upsertTeam": "Criar ou atualizar uma equipe",
  "upsertPosition": "Criar ou atualizar uma posição",
  "upsertPerson": "Criar ou atualizar uma pessoa",
  "upsertRollout": "Criar ou atualizar um rollout",
  "upsertAccount": "Criar ou atualizar uma conta",
  "upsertImplementation": "Criar ou atualizar uma implementação",
  "upsertStakeholder": "Criar ou atualizar um stakeholder",
  "upsertSuccessPlan": "Criar ou atualizar um plano de sucesso",
  "upsertOpportunity": "Criar ou atualizar uma oportunidade",
  "upsertAdvocacyAct": "Criar ou atualizar uma ação de advocacy",
  "upsertRenewal": "Criar ou atualizar uma renovação",
  "upsertEscalation": "Criar ou atualizar um escalonamento",
  "upsertPlaybook": "Criar ou atualizar um playbook",
  "upsertAssessment": "Criar ou atualizar uma avaliação",
  "upsertAcceptance": "Criar ou atualizar um achado aceito",
  "upsertAccountability": "Criar ou atualizar um responsável escolhido",
  "upsertTarget": "Criar ou atualizar uma meta",
  "addExternalReference": "Adicionar uma referência externa",
  "moveExternalReference": "Mover uma referência externa",
  "removeExternalReference": "Remover uma referência externa",
  "restore": "Restaurar um estado anterior"
} satisfies typeof english.changes
export const choices = {
  "approvalRule": {
    "NAMED": "Uma das pessoas nomeadas",
    "NONE": "Não é necessária",
    "ONE_OTHER": "Outra pessoa"
  },
  "complexity": {
    "HIGH": "Alta",
    "LOW": "Baixa",
    "MODERATE": "Média"
  },
  "growthMotion": {
    "LAND_AND_EXPAND": "Land-and-expand",
    "MISSION_DRIVEN": "Guiado pela missão",
    "PRODUCT_LED": "Product-led",
    "SALES_LED": "Sales-led"
  },
  "orgModel": {
    "GENERALIST": "Generalista",
    "GEOGRAPHIC": "Geográfico",
    "POD": "Pod",
    "SPECIALIST": "Especialista"
  },
  "serviceModel": {
    "HIGH_TOUCH": "High-touch",
    "HYBRID": "Híbrido",
    "LOW_TOUCH": "Low-touch",
    "TECH_TOUCH": "Tech-touch"
  },
  "reportingLine": {
    "CCO": "CCO",
    "CEO_COO": "CEO ou COO",
    "CRO": "CRO"
  },
  "teamKind": {
    "FUNCTION": "Função",
    "POD": "Pod",
    "REGION": "Região",
    "SHARED_SERVICE": "Serviço compartilhado"
  },
  "roleFamily": {
    "CSM": "CSM",
    "CS_OPS": "Operações de CS",
    "IMPLEMENTATION": "Implementação",
    "LEADERSHIP": "Liderança",
    "ENABLEMENT": "Conteúdo e enablement",
    "PROFESSIONAL_SERVICES": "Serviços profissionais",
    "RENEWALS": "Renovações",
    "SUPPORT": "Suporte",
    "TAM": "TAM (Technical Account Management)"
  },
  "leadershipLayer": {
    "CCO": "Chief Customer Officer",
    "DIRECTOR": "Diretor",
    "MANAGER": "Gerente",
    "TEAM_LEAD": "Líder de equipe",
    "VP": "Vice-presidente"
  },
  "segment": {
    "ENTERPRISE": "Enterprise",
    "MID_MARKET": "Mid-market",
    "SMB": "SMB"
  },
  "tier": {
    "HIGH_TOUCH": "High-touch",
    "LOW_TOUCH": "Low-touch",
    "TECH_TOUCH": "Tech-touch"
  },
  "responsibility": {
    "CSM": "CSM",
    "IMPLEMENTATION": "Implementação",
    "RENEWALS": "Renovações",
    "SUPPORT": "Suporte",
    "TAM": "TAM (Technical Account Management)"
  },
  "coverageKind": {
    "ACCOUNTABLE": "Responsável",
    "TRANSITION": "Handoff"
  },
  "leaveKind": {
    "MEDICAL": "Licença médica",
    "OTHER": "Outra",
    "PARENTAL": "Maternidade ou paternidade",
    "SABBATICAL": "Período sabático",
    "VACATION": "Férias"
  },
  "handoverOutcome": {
    "ABANDONED": "Abandonado",
    "DONE": "Concluído"
  },
  "namedResponsibility": {
    "ONBOARDING": "Onboarding",
    "ADOPTION_ENABLEMENT": "Adoção e enablement",
    "HEALTH_MONITORING": "Monitoramento da saúde",
    "RENEWAL_MANAGEMENT": "Gestão de renovações",
    "EXPANSION_IDENTIFICATION": "Identificação de oportunidades de expansão",
    "VALUE_TRACKING": "Acompanhamento do valor",
    "EXECUTIVE_ENGAGEMENT": "Relacionamento com executivos",
    "ADVOCACY_DEVELOPMENT": "Desenvolvimento de advocacy",
    "CROSS_FUNCTIONAL_COORDINATION": "Coordenação entre funções"
  },
  "accountableRole": {
    "CSM": "CSM",
    "CS_OPS": "Operações de CS",
    "IMPLEMENTATION": "Implementação",
    "LEADERSHIP": "Liderança",
    "ENABLEMENT": "Conteúdo e enablement",
    "PROFESSIONAL_SERVICES": "Serviços profissionais",
    "RENEWALS": "Renovações",
    "SUPPORT": "Suporte",
    "TAM": "TAM (Technical Account Management)",
    "SALES": "Vendas",
    "ACCOUNT_MANAGEMENT": "Account management",
    "MARKETING": "Marketing",
    "PRODUCT": "Produto",
    "FINANCE": "Financeiro",
    "PARTNERS": "Parceiros",
    "FOUNDERS": "Fundadores e executivos",
    "OTHER": "Outro papel"
  },
  "implementationStatus": {
    "ACTIVE": "Ativa",
    "CANCELLED": "Cancelada",
    "LIVE": "Em produção",
    "QUEUED": "Na fila"
  },
  "arrMovementKind": {
    "CHURN": "Churn",
    "CONTRACTION": "Contração",
    "EXPANSION": "Expansão",
    "NEW": "Novo",
    "OPENING": "Saldo inicial",
    "TRANSFER": "Transferência entre contas"
  },
  "stakeholderRole": {
    "CHAMPION": "Champion",
    "DECISION_MAKER": "Decisor",
    "SPONSOR": "Sponsor",
    "USER": "Usuário"
  },
  "successPlanStatus": {
    "ACHIEVED": "Alcançado",
    "ACTIVE": "Ativo",
    "CANCELLED": "Cancelado",
    "MISSED": "Não alcançado"
  },
  "opportunityKind": {
    "CONSUMPTION": "Consumo",
    "MODULE": "Módulo",
    "SEATS": "Mais licenças",
    "TIER": "Plano superior",
    "USE_CASE": "Novo caso de uso"
  },
  "opportunityStage": {
    "HANDED_TO_SALES": "Com vendas",
    "IDENTIFIED": "Identificada",
    "LOST": "Perdida",
    "QUALIFIED": "Qualificada",
    "WON": "Ganha"
  },
  "advocacyKind": {
    "CASE_STUDY": "Caso de sucesso",
    "REFERENCE": "Referência",
    "REFERRAL": "Indicação",
    "REVIEW": "Avaliação pública"
  },
  "escalationSeverity": {
    "CRITICAL": "Crítica",
    "HIGH": "Alta",
    "LOW": "Baixa",
    "MEDIUM": "Média"
  },
  "lifecycleStage": {
    "ADOPTION": "Adoção",
    "ADVOCACY": "Advocacy",
    "EXPANSION": "Expansão",
    "ONBOARDING": "Onboarding",
    "RENEWAL": "Renovação",
    "RETENTION": "Retenção"
  },
  "signalFamily": {
    "CONTEXT": "Contexto de negócio",
    "RELATIONSHIP": "Relacionamento",
    "SENTIMENT": "Sentimento",
    "USAGE": "Uso do produto"
  },
  "touchpointKind": {
    "BUSINESS_REVIEW": "Business review",
    "CALL": "Chamada",
    "ESCALATION": "Escalonamento",
    "INTERVENTION": "Intervenção",
    "TRAINING": "Treinamento"
  },
  "rolloutPhase": {
    "DESIGN": "Desenho",
    "FULL_ROLLOUT": "Rollout completo",
    "OPTIMISATION": "Otimização",
    "PILOT": "Piloto"
  },
  "marketPosition": {
    "PREMIUM": "Premium",
    "VALUE": "Bom custo-benefício"
  },
  "assessmentAnswer": {
    "NO": "Não",
    "PARTLY": "Em parte",
    "YES": "Sim"
  },
  "renewalStage": {
    "ENGAGED": "Em conversa",
    "LOST": "Perdida",
    "NEGOTIATING": "Em negociação",
    "NOT_STARTED": "Não iniciada",
    "PROPOSED": "Proposta",
    "WON": "Ganha"
  },
  "renewalIntent": {
    "LIKELY": "Provável",
    "UNLIKELY": "Improvável",
    "UNSURE": "Incerta"
  },
  "forecastCategory": {
    "AT_RISK": "Em risco",
    "BEST_CASE": "Melhor cenário",
    "COMMIT": "Comprometida"
  },
  "targetMetric": {
    "GRR": "GRR",
    "NRR": "NRR",
    "RENEWAL_RATE": "Taxa de renovação",
    "COST_SHARE": "Custo sobre a receita",
    "TIME_TO_VALUE": "Tempo até o primeiro valor",
    "HEADCOUNT": "Quadro de pessoal",
    "COST": "Custo de pessoal"
  }
} satisfies typeof english.choices
export const time = {
  "from": "Desde",
  "to": "Até"
} satisfies typeof english.time
