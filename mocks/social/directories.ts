import { units } from '../people/staff.ts';
import type { Operation } from '../kit/operation.ts';
import { absolute, base, failure, ok, relative, templated } from './hal.ts';
import { offers } from './offers.ts';
import { organizations, professionals } from './organization.ts';
import type { Register } from './register.ts';

/** Where everything begins: what the client may do at all. */
const root: Operation<Register> = {
  name: 'root',
  method: 'GET',
  path: `${base}/`,
  renames: '_links',
  handle: (request) =>
    ok({
      _links: {
        self: relative('/'),
        patientDetailsSearch: absolute(request, '/patientDetailsSearch'),
        organizations: relative('/organizations'),
        professionals: absolute(request, '/professionals'),
        grantChanges: relative('/grants/changes'),
        basketGrant: templated(absolute(request, '/basketGrants/{grantId}')),
        offers: relative('/offers'),
      },
    }),
};

const organizationList: Operation<Register> = {
  name: 'organizations.list',
  method: 'GET',
  path: `${base}/organizations`,
  renames: 'key',
  handle: (request) =>
    ok(
      organizations.map((one) => ({
        ...one,
        version: 1,
        active: true,
        _links: { patients: absolute(request, `/organizations/${one.id}/patients`) },
      })),
    ),
};

const professionalList: Operation<Register> = {
  name: 'professionals.list',
  method: 'GET',
  path: `${base}/professionals`,
  renames: 'initials',
  handle: () => ok(professionals.filter((one) => one.area === 'social').map(professionalBody)),
};

const professional: Operation<Register> = {
  name: 'professionals.get',
  method: 'GET',
  path: `${base}/professionals/{professionalId}`,
  renames: 'initials',
  handle: ({ params }) => {
    const found = professionals.find((one) => one.id === Number(params['professionalId']));
    return found ? ok(professionalBody(found)) : failure(404, 'No such professional');
  },
};

const offerList: Operation<Register> = {
  name: 'offers.list',
  method: 'GET',
  path: `${base}/offers`,
  renames: 'description',
  handle: () => ok(offers.map((offer, index) => ({ id: 301 + index, version: 1, ...offer, _links: {} }))),
};

export const directoryOperations = [root, organizationList, professionalList, professional, offerList];

function professionalBody({ id, initials, name, title, unit, area }: (typeof professionals)[number]): unknown {
  const own = area === 'social' && { patients: relative(`/professionals/${id}/patients`) };
  const organizationName = units.find((one) => one.key === unit)?.name;
  return {
    id,
    version: 1,
    initials,
    fullName: name,
    jobTitle: title,
    organizationName,
    _links: { self: relative(`/professionals/${id}`), ...own },
  };
}
