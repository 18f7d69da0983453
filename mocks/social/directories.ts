import type { MockRequest, Operation } from '../kit/operation.ts';
import { textForm } from '../kit/text-form.ts';
import { organizationBody } from './envelope.ts';
import { absolute, base, failure, ok, relative } from './hal.ts';
import { offers } from './offers.ts';
import { organizationOf, organizations, professionals } from './organization.ts';
import type { Register } from './register.ts';

/** Where everything begins: what the client may do at all. */
const root: Operation<Register> = {
  name: 'root',
  method: 'GET',
  path: `${base}/`,
  renames: '_links',
  handle: (request, { state: { setUp } }) => {
    const at = (path: string) => absolute(request, path);
    return ok({
      _links: {
        self: at('/'),
        patientDetailsSearch: at('/patients/search'),
        searchPatients: at('/patients/query'),
        patients: at('/patients'),
        patientGrantById: at('/patientGrants'),
        getPatientGrants: at('/patientGrants/list'),
        patientPathways: at('/patientPathways'),
        organizations: relative('/organizations'),
        organizationsTree: relative('/organizations/tree'),
        activeOrganizationsTree: relative('/organizations/tree/active'),
        suppliers: relative('/suppliers'),
        professionals: relative('/professionals'),
        preferences: at('/preferences'),
        shifts: relative('/shifts'),
        hclOrders: { href: `${request.origin}/api/hcl-depot/orders` },
        ...(setUp.listsChanges && { grantChanges: relative('/grants/changes'), offers: relative('/offers') }),
      },
    });
  },
};

const organizationList: Operation<Register> = {
  name: 'organizations.list',
  method: 'GET',
  path: `${base}/organizations`,
  renames: 'name',
  handle: (request) => ok(organizations.map((one) => organizationBody(one, request))),
};

/** An organization by itself, with links to its people. */
const organization: Operation<Register> = {
  name: 'organizations.get',
  method: 'GET',
  path: `${base}/organizations/{organizationId}`,
  renames: '_links',
  handle: (request) => {
    const found = organizations.find((one) => one.id === Number(request.params['organizationId']));
    if (!found) return failure(404, 'No such organization');
    const { id, name, uid, syncId } = found;
    const at = (path: string) => absolute(request, `/organizations/${id}${path}`);
    const _links = { self: at(''), patients: at('/patients'), professionals: at('/professionals') };
    const flags = { active: true, syncId, allowAssignments: true, patientAssignable: true };
    return ok({ id, version: 4, uid, name, children: [], ...flags, _links });
  },
};

/** The professionals whose names or initials hold what is asked for; without a query nobody. */
const professionalList: Operation<Register> = {
  name: 'professionals.list',
  method: 'GET',
  path: `${base}/professionals`,
  renames: 'initials',
  handle: (request, { state }) => {
    const query = textForm(request.query.get('query') ?? '');
    if (!query) return failure(400, 'A query is needed');
    const found = professionals.filter(({ initials, name, area }) => {
      const isNamed = [initials, name].some((text) => textForm(text).includes(query));
      return area === 'social' && isNamed;
    });
    return ok(found.map((one) => professionalBody(one, request, state)));
  },
};

const professional: Operation<Register> = {
  name: 'professionals.get',
  method: 'GET',
  path: `${base}/professionals/{professionalId}`,
  renames: 'initials',
  handle: (request, { state }) => {
    const found = professionals.find((one) => one.id === Number(request.params['professionalId']));
    return found ? ok(professionalBody(found, request, state)) : failure(404, 'No such professional');
  },
};

const offerList: Operation<Register> = {
  name: 'offers.list',
  method: 'GET',
  path: `${base}/offers`,
  renames: 'description',
  handle: () => ok(offers.map((offer, index) => ({ id: 301 + index, version: 1, ...offer, _links: {} }))),
};

export const directoryOperations = [root, organizationList, organization, professionalList, professional, offerList];

type Professional = (typeof professionals)[number];

function professionalBody(
  { id, initials, name, unit, area }: Professional,
  request: MockRequest,
  { setUp, departed }: Register,
) {
  const [firstName, ...rest] = name.split(' ');
  const home = area === 'social' ? organizationOf(unit) : null;
  const at = (path: string) => absolute(request, `/professionals/${id}${path}`);
  return {
    id,
    version: 7,
    uid: `00000000-0000-4000-8000-${String(id).padStart(12, 'd')}`,
    firstName,
    middleName: null,
    color: null,
    lastName: rest.join(' '),
    fullName: name,
    primaryIdentifier: `${initials}1`,
    initials,
    professionalJob: null,
    primaryOrganization: home && { id: home.id, name: home.name },
    active: !departed.has(initials),
    mobile: null,
    _links: { self: at(''), ...(setUp.listsChanges && home && { patients: at('/patients') }) },
  };
}
