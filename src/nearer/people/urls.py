"""Addresses of the door, the lock and the settings."""

from allauth.account import views as account
from allauth.mfa.base import views as factor
from allauth.mfa.recovery_codes import views as backup_codes
from allauth.mfa.totp import views as totp
from django.urls import path

from nearer.people.views import door, help, kept, lock, you

urlpatterns = [
    path("sign-up/", door.sign_up, name="sign-up"),
    path("invitations/<str:secret>/", door.sign_up, name="sign-up-invited"),
    path("recovery-code/", door.recovery_code, name="recovery-code"),
    path("recover/", door.recover, name="recover"),
    path("welcome/", door.welcome, name="welcome"),
    path("sign-in/", account.login, name="account_login"),
    path("sign-out/", lock.sign_out, name="account_logout"),
    path("confirm/", account.reauthenticate, name="account_reauthenticate"),
    path("sign-up/closed/", door.no_sign_up, name="account_signup"),
    path("second-factor/", factor.authenticate, name="mfa_authenticate"),
    path("second-factor/confirm/", factor.reauthenticate, name="mfa_reauthenticate"),
    path("you/second-factor/", factor.index, name="mfa_index"),
    path("you/second-factor/app/", totp.activate_totp, name="mfa_activate_totp"),
    path("you/second-factor/app/off/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("you/backup-codes/", backup_codes.view_recovery_codes, name="mfa_view_recovery_codes"),
    path(
        "you/backup-codes/new/",
        backup_codes.generate_recovery_codes,
        name="mfa_generate_recovery_codes",
    ),
    path("you/", you.you, name="you"),
    path("unlock/", lock.unlock, name="unlock"),
    path("lock/", lock.lock, name="lock"),
    path("lock/extend/", lock.extend, name="lock-extend"),
    path("leave/", lock.leave, name="leave"),
    path("notes/", lock.away, name="away"),
    path("kept/", kept.kept, name="kept"),
    path("help/", help.help_here, name="help"),
    path("help/<str:country>/", help.help_in, name="help-country"),
    path("help/<str:country>/edit/", help.edit_help, name="help-edit"),
    path("drafts/", kept.drafts, name="drafts"),
    path("drafts/<uuid:draft_id>/restoration/", kept.restore_draft, name="draft-restore"),
    path("drafts/<uuid:draft_id>/deletion/", kept.delete_draft, name="draft-delete"),
]
