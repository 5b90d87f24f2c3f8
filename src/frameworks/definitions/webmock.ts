import { framework } from '../framework';

/** Stubbed answers: WebMock, Faraday's test adapter, Typhoeus, Excon. */
export const webmock = framework({
  id: 'webmock',
  title: 'WebMock, Typhoeus',
  dialects: ['ruby'],
  evidence: ['webmock', 'webmock/*', 'WebMock', 'typhoeus', 'excon'],
  mock: [
    { code: '_.to_return(status: $STATUS)', needs: 'none' },
    { code: '_.to_return(status: [$STATUS, _])', needs: 'none' },
    { code: '_.to_return({ status: $STATUS })', needs: 'none' },
    { code: '_.to_return(_, { status: $STATUS })', needs: 'none' },
    { code: '_.and_return(status: $STATUS)', needs: 'none' },
    { code: 'FakeWeb.register_uri(_, _, status: [$STATUS, _])', needs: 'none' },
    { code: '_.to_return_json(status: $STATUS)', needs: 'none' },
    { code: 'Typhoeus::Response.new(code: $STATUS)', needs: 'none' },
    { code: 'Excon.stub(_, { status: $STATUS })', needs: 'none' },
    { code: 'Faraday::Response.new(status: $STATUS)', needs: 'none' },
  ],
});
