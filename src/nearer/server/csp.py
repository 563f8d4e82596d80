"""The content security policy of every page."""

POLICY = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "manifest-src": ["'self'"],
    "worker-src": ["'self'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'none'"],
}

# A screen that goes dark would end a pause or a stay by locking: these may keep it on.
PERMISSIONS = "screen-wake-lock=(self), " + ", ".join(
    f"{name}=()"
    for name in (
        "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture",
        "encrypted-media", "fullscreen", "geolocation", "gyroscope", "hid", "identity-credentials-get",
        "interest-cohort", "magnetometer", "microphone", "midi", "payment",
        "publickey-credentials-create", "publickey-credentials-get", "serial",
        "usb", "xr-spatial-tracking",
    )
)  # fmt: skip
