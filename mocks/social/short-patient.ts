import type { MockRequest } from '../kit/operation.ts';
import { absolute } from './hal.ts';
import type { Patient } from './register.ts';

/** Returns a patient as lists and grants show it: with other names for the same, and fewer links. */
export function shortPatient(patient: Patient, request: MockRequest): unknown {
  const { id, version, firstName, lastName, phone } = patient;
  return {
    id,
    version,
    firstName,
    lastName,
    middleName: null,
    fullName: `${firstName} ${lastName}`,
    fullReversedName: `${lastName}, ${firstName}`,
    homePhoneNumber: null,
    mobilePhoneNumber: phone,
    workPhoneNumber: null,
    patientIdentifier: identifierOf(patient),
    currentAddress: addressOf(patient),
    currentAddressIndicator: 'PRIMARY_ADDRESS',
    age: 35,
    monthsAfterBirthday: 8,
    gender: Number(patient.cpr.at(-1)) % 2 === 0 ? 'FEMALE' : 'MALE',
    patientStatus: 'FINAL',
    patientState: active,
    telephonesRestricted: patient.restricted,
    imageId: null,
    _links: {
      self: absolute(request, `/patients/${id}`),
      patientOrganizations: absolute(request, `/patients/${id}/organizations`),
    },
  };
}

/** The state of a living patient. */
export const active = {
  id: 21,
  version: 1,
  name: 'Aktiv',
  color: '000000',
  type: { id: 'ACTIVE', name: 'Aktiv', abbreviation: '', _links: {} },
  active: true,
  defaultObject: true,
  citizenRegistryConfiguration: { updateEnabled: true, _links: {} },
  _links: {},
};
/** An empty address. */
export const noAddress = {
  addressLine1: null,
  addressLine2: null,
  addressLine3: null,
  addressLine4: null,
  addressLine5: null,
  administrativeAreaCode: null,
  countryCode: null,
  postalCode: null,
  postalDistrict: null,
  restricted: false,
  geoCoordinates: null,
  startDate: null,
  endDate: null,
  _links: {},
};
/** Returns a patient's address. */
export const addressOf = ({ address, restricted }: Patient) => ({
  ...noAddress,
  addressLine1: address.line,
  countryCode: 'dk',
  postalCode: address.postalCode,
  postalDistrict: address.city,
  restricted,
  geoCoordinates: { x: null, y: null, present: false },
});

/** Returns a patient's identifier. */
export const identifierOf = ({ cpr }: Patient) => ({
  type: 'cpr',
  identifier: `${cpr.slice(0, 6)}-${cpr.slice(6)}`,
  managedExternally: false,
  _links: {},
});
