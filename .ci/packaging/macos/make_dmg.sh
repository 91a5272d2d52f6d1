#!/usr/bin/env bash
# Makes dist/trioapp-VERSION-macos-ARCH.dmg of dist/trioapp.app: make_dmg.sh VERSION
# With TRIOAPP_CODESIGN_IDENTITY it is signed, with NOTARY_PROFILE (of `notarytool store-credentials`) notarised as well.
set -euo pipefail

version=$1
cd "$(dirname "$0")/../../.."
app=dist/trioapp.app image="dist/trioapp-$version-macos-$(uname -m).dmg"

if [[ -n "${TRIOAPP_CODESIGN_IDENTITY:-}" ]]; then
    codesign --force --deep --options runtime --timestamp --entitlements .ci/packaging/macos/entitlements.plist \
        --sign "$TRIOAPP_CODESIGN_IDENTITY" "$app"
fi
codesign --verify --deep --strict "$app"  # without a name of our own it is signed for this machine only, by PyInstaller

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/Trio.app"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "Trio $version" -srcfolder "$folder" -format UDZO -ov "$image"

if [[ -n "${NOTARY_PROFILE:-}" ]]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
