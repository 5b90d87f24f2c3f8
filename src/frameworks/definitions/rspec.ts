import { framework, type Example } from '../framework';

/** RSpec with rspec-rails, rack-test, Shoulda and Committee; the subject or the matcher tells that a status is meant. */
export const rspec = framework({
  id: 'rspec',
  title: 'RSpec',
  dialects: ['ruby'],
  evidence: ['rspec', 'rspec/*', 'RSpec', 'spec_helper', 'rails_helper'],
  assert: [
    { code: 'have_http_status $STATUS', needs: 'none' },
    { code: 'have_http_status [$STATUS]', needs: 'none' },
    { code: 'respond_with $STATUS', needs: 'none' },
    { code: 'assert_response $STATUS', needs: 'none' },
    { code: 'assert_response [$STATUS]', needs: 'none' },
    { code: 'be_http_status $STATUS', needs: 'none' },
    { code: 'assert_response_schema_confirm $STATUS', needs: 'none' },
    { code: 'assert_schema_conform $STATUS', needs: 'none' },
    { code: 'expect(_).to eq [$STATUS, {}, _]', needs: 'none' },
    { code: 'expect_status $STATUS', needs: 'none' },
    { code: 'expect(_.status).to eq $STATUS', needs: 'none' },
    { code: 'expect(_.status).to be_in [$STATUS]', needs: 'none' },
    { code: 'expect(_.status).not_to eq $STATUS', needs: 'none' },
    { code: 'expect(_.status).to_not eq $STATUS', needs: 'none' },
    { code: 'expect(_.code).to eq $STATUS', needs: 'none' },
    { code: 'expect(_.code).not_to eq $STATUS', needs: 'none' },
    { code: 'expect(_.code).to_not eq $STATUS', needs: 'none' },
    { code: 'expect(_.code.to_i).to eq $STATUS', needs: 'none' },
    { code: 'expect(_.status_code).to eq $STATUS', needs: 'none' },
    { code: 'expect(_.status_code).not_to eq $STATUS', needs: 'none' },
    { code: 'expect(_.status_code).to_not eq $STATUS', needs: 'none' },
    { code: 'expect(_.http_status).to eq $STATUS', needs: 'none' },
    { code: 'expect(_.http_status).not_to eq $STATUS', needs: 'none' },
    { code: 'expect(_.http_status).to_not eq $STATUS', needs: 'none' },
    ...['_.status', '_.status_code'].map((actual): Example => ({
      code: `expect([$STATUS]).to include(${actual})`,
      needs: 'none',
    })),
    { code: '_.status.should eq $STATUS', needs: 'none' },
    { code: '_.code.should eq $STATUS', needs: 'none' },
    { code: '_.status.should == $STATUS', needs: 'none' },
    { code: '_.code.should == $STATUS', needs: 'none' },
  ],
  mock: [
    { code: 'double(_, status: $STATUS)', needs: 'none' },
    { code: 'double(status: $STATUS)', needs: 'none' },
    { code: 'double(_, code: $STATUS)', needs: 'none' },
    { code: 'double(code: $STATUS)', needs: 'none' },
    ...['status', 'code', 'status_code']
      .flatMap((name) => [
        ...['', '.once', '.twice', '.at_least(_)', '.exactly(_).times'].map(
          (times) => `receive(:${name})${times}.and_return($STATUS)`,
        ),
        `receive_messages(${name}: $STATUS)`,
        `_.should_receive(:${name}).and_return($STATUS)`,
        `_.stub(:${name}).and_return($STATUS)`,
        `_.stub(${name}: $STATUS)`,
      ])
      .map((code): Example => ({ code, needs: 'none' })),
    { code: 'instance_double(_, status: $STATUS)', needs: 'none' },
    { code: 'instance_double(_, code: $STATUS)', needs: 'none' },
  ],
});
