/**
 * The recorded answers of a call, or parts of them by key, the places of their codes' words, and the places that no recording has
 * but that may be there, as the mocks assume (`assumptions.ts` of each).
 */
export type SampledCall = { samples: readonly string[]; words?: readonly string[]; assumed?: readonly string[] };

/** The fields of a row by which a search of citizens says who it is about. */
const assumedOfSearch = ['data[].id', 'data[].displayName', 'data[].contactInformation', 'totalSearchCount'];

/** Lists the recorded samples of each area's calls (`test/samples`); calls that nobody has recorded are not here. */
export const sampledCalls: Readonly<Record<string, Readonly<Record<string, SampledCall>>>> = {
  employment: {
    'citizens.find': { samples: ['02-citizen#find'] },
    'citizens.get': { samples: ['02-citizen#detail'], words: ['responsibleActors[].role'] },
    'citizens.search': {
      samples: ['03-citizensearch#answer'],
      words: ['data[].targetGroupCode', 'data[].tags[].title', 'data[].prolongation.reasonName'],
      assumed: assumedOfSearch,
    },
    'citizens.list': {
      samples: ['03-citizensearch#answer'],
      words: ['data[].targetGroupCode', 'data[].tags[].title', 'data[].prolongation.reasonName'],
      assumed: assumedOfSearch,
    },
    'tagAssignments.list': { samples: ['04-tagassignments'], words: ['[].tag.title'] },
    'caseworkers.byCitizen': { samples: ['05-responsible'], words: ['[].responsibilityName', '[].role'] },
    'contacts.search': {
      samples: ['06-searchcontacts#answer'],
      words: ['data[].type', 'data[].responsibilityTypeCode'],
    },
    'tasks.get': { samples: ['07-task#answer'], words: ['state', 'type', 'reference.type'] },
    'tasks.create': { samples: ['07-task#answer'], words: ['state', 'type', 'reference.type'] },
    'tasks.setState': { samples: ['07-task#answer'], words: ['state', 'type', 'reference.type'] },
    'tasks.search': { samples: ['08-tasks-page'], words: ['data[].state', 'data[].stateName', 'data[].type'] },
    'journals.list': { samples: ['09-journal#list'], words: ['[].journalTypeCode'] },
    'taxonomies.get': { samples: ['11-taxonomy'], words: ['taxons[].code', 'taxons[].name'] },
  },
  social: {
    root: { samples: ['01-root'], assumed: ['_links.grantChanges', '_links.offers'] },
    'patients.search': {
      samples: ['02-patient', '03-inaccessible'],
      words: ['patient.patientIdentifier.type', 'patient.patientState.name', 'patient.patientStatus'],
      assumed: ['activeAssignments', 'assignments', 'createBasketGrant'].map((link) => `patient._links.${link}`),
    },
    'patients.preferences': { samples: ['04-preferences'], words: ['CITIZEN_PATHWAY[].name'] },
    'views.get': { samples: ['05-view'] },
    'pathways.references': {
      samples: ['06-tree'],
      words: [
        '[].type',
        '[].pathwayStatus',
        '[].children[].type',
        '[].children[].pathwayStatus',
        '[].children[].workflowState.name',
        '[].children[].additionalInfo[].key',
      ],
    },
    'grants.get': {
      samples: ['07-grant', '08-grant-odd'],
      words: [
        'workflowState.name',
        'model',
        'currentElements[].type',
        'currentElements[].pattern',
        'currentElements[].paragraph.section',
        'currentElements[].paragraph.name',
        'currentWorkflowTransitions[].name',
      ],
    },
    'assignments.types': { samples: ['10-assignment-prototype#types'], words: ['[].name'] },
    'assignments.prototype': { samples: ['10-assignment-prototype#prototype'], words: ['actions[].name'] },
    'assignments.assignees': { samples: ['10-assignment-prototype#organizations'] },
    'assignments.active': {
      samples: ['11-assignment#inList'],
      words: ['[].type.name', '[].workflowState.name', '[].workflowState.stateType'],
    },
    'assignments.history': {
      samples: ['11-assignment#inList'],
      words: ['[].type.name', '[].workflowState.name', '[].workflowState.stateType'],
    },
    'assignments.get': {
      samples: ['11-assignment#onItsOwn'],
      words: ['[].workflowState.name', '[].workflowState.stateType', '[].actions[].name'],
    },
    'organizations.list': { samples: ['12-organizations#list'] },
    'organizations.get': { samples: ['12-organizations#self'] },
    'professionals.list': { samples: ['12-organizations#professionals'], assumed: ['[]._links.patients'] },
  },
};
