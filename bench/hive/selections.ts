// What is asked of the systems' own types, as their OpenAPI files name them.

export const citizens = /* GraphQL */ `{
  ... on employment_CitizenPage {
    data { id cpr displayName phone email address { street postalCode city } }
  }
}`;

export const cases = /* GraphQL */ `{
  ... on employment_CasePage {
    data {
      id citizenId title status caseNumber createdDate informedDate decidedDate closedDate kleNumber paragraph
      unitKey unitName caseworkerName targetGroupCode benefitName contactCourse
    }
  }
}`;

export const activities = /* GraphQL */ `{
  ... on employment_ActivityPage {
    data { id citizenId title activityType status startDate endDate providerName paragraph weeklyHours }
  }
}`;

export const contacts = /* GraphQL */ `{
  ... on employment_ResponsibleCaseworkerPage {
    data {
      id citizenId caseworkerId caseworkerName responsibilityCode responsibilityName role startDate endDate
      caseworkerIsActive unitKey unitName
    }
  }
}`;

const node = 'type id name date pathwayStatus workflowState { name } additionalInfo { key value }';

/** The two further calls hang on the first by the links in the OpenAPI file; a tree is two deep. */
export const patient = /* GraphQL */ `{
  patient {
    fullName mobileTelephone primaryEmailAddress
    primaryAddress { restricted }
  }
  preferences { tree { ${node} children { ${node} } } }
}`;
